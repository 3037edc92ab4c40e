package kg.birikme.transfer.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.school.YearView;
import kg.birikme.transfer.domain.MemberImport.Fault;
import kg.birikme.transfer.domain.MemberImport.Table;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, before anybody says yes.
 *
 * @param since  first day of membership for lines that name none; none where each line has to
 * @param rows   what becomes of each line
 * @param faults what is wrong; as long as there is anything, nothing is imported
 * @param table  the list itself, for the yes
 */
public record ImportPreview(YearView year, @Nullable LocalDate since, List<Row> rows, List<Fault> faults, Table table) {

    public ImportPreview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Whether it can go on. */
    public boolean sound() {
        return faults.isEmpty();
    }

    /** How many lines change anything. */
    public long changes() {
        return rows.stream()
                .filter(row -> row.effects().stream().anyMatch(effect -> effect.kind() != Kind.DIFFERS))
                .count();
    }

    /** One line. */
    public record Row(int line, String name, String classLabel, List<Effect> effects) {}

    /** What becomes of a line, in words. */
    public record Effect(Kind kind, List<Object> arguments) {

        public Effect {
            arguments = List.copyOf(arguments);
        }

        static Effect of(Kind kind, Object... arguments) {
            return new Effect(kind, List.of(arguments));
        }

        /** What the words are filled with, as the message source wants it. */
        public Object[] filling() {
            return arguments.toArray();
        }
    }

    /** What an import can do. The words stand under {@code transfer.effect.} and the name. */
    public enum Kind {
        NEW(Tone.GOOD),
        JOINS(Tone.GOOD),
        DIRECTORY(Tone.NOTE),
        LEADS(Tone.NOTE),
        TAKES(Tone.WARNING),
        /** The list gives another first day of membership than the directory keeps: told, not changed. */
        DIFFERS(Tone.WARNING);

        private final Tone tone;

        Kind(Tone tone) {
            this.tone = tone;
        }

        public Tone tone() {
            return tone;
        }
    }
}
