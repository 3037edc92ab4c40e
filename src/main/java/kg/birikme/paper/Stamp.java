package kg.birikme.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stamp (гриф) above the title: a heading word, the post's lines, a line to sign, the name and the date.
 *
 * @param heading   the heading word, in capitals
 * @param lines     the post, or what stands under the heading in a stamp without signature
 * @param signature whether there is a line to sign
 * @param name      the printed name beside that line; absent when it is to be written by hand
 * @param date      the date line, absent when the stamp has none
 * @param seal      whether the place of the seal is shown
 * @param mark      the system's own mark, absent while the step has not happened
 */
public record Stamp(
        String heading,
        List<String> lines,
        boolean signature,
        @Nullable String name,
        @Nullable DateLine date,
        boolean seal,
        @Nullable SystemMark mark) {

    public Stamp {
        lines = List.copyOf(lines);
    }

    /**
     * A stamp to be signed.
     *
     * @param date the day of the step, or null while it has not happened: then a blank is printed
     */
    public static Stamp signed(String heading, String post, @Nullable String name, @Nullable LocalDate date) {
        return new Stamp(heading, List.of(post), true, name, DateLine.of(date), false, null);
    }

    /** A stamp that only tells where and when something was considered; nobody signs it. */
    public static Stamp note(String heading, String... lines) {
        return new Stamp(heading, List.of(lines), false, null, null, false, null);
    }

    public Stamp withSeal() {
        return new Stamp(heading, lines, signature, name, date, true, mark);
    }

    public Stamp withMark(@Nullable SystemMark newMark) {
        return new Stamp(heading, lines, signature, name, date, seal, newMark);
    }
}
