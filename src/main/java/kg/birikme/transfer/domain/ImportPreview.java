package kg.birikme.transfer.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.school.YearView;
import kg.birikme.transfer.domain.MemberImport.Fault;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, before anybody says yes.
 *
 * @param since  first day of membership for lines that name none; none where each line has to
 * @param whom   as whom people come of whom the list does not say it
 * @param rows   what becomes of each line
 * @param faults what is wrong; as long as there is anything, nothing is imported
 * @param mends  the cells that are wrong, to be mended on the spot
 * @param aside  headings of columns that are not taken in
 */
public record ImportPreview(
        YearView year,
        @Nullable LocalDate since,
        Whom whom,
        List<Row> rows,
        List<Fault> faults,
        List<Mend> mends,
        List<String> aside) {

    public ImportPreview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        mends = List.copyOf(mends);
        aside = List.copyOf(aside);
    }

    /** Whether it can go on. */
    public boolean sound() {
        return faults.isEmpty();
    }

    /** Faults that no cell of the list can mend: of the headings, or of a column that is not there. */
    public List<Fault> others() {
        return faults.stream()
                .filter(fault -> mends.stream()
                        .flatMap(mend -> mend.cells().stream())
                        .noneMatch(cell -> cell.faults().contains(fault)))
                .toList();
    }

    /** How many lines change anything. */
    public long changes() {
        return rows.stream()
                .filter(row -> row.effects().stream().anyMatch(effect -> effect.kind() != Kind.DIFFERS))
                .count();
    }

    /** One line. */
    public record Row(int line, String name, String classLabel, List<Effect> effects) {}

    /**
     * A line with cells that are wrong.
     *
     * @param line its number, from 1
     * @param text what stands in the line, so that it is known again
     */
    public record Mend(int line, String text, List<Cell> cells) {

        public Mend {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell that is wrong.
     *
     * @param at     the column of the list, from 0
     * @param column what it is
     * @param value  what stands there now
     */
    public record Cell(int at, MemberColumn column, String value, List<Fault> faults) {

        public Cell {
            faults = List.copyOf(faults);
        }
    }

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
