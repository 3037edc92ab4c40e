package kg.birikme.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line to be signed by hand: the post, the line, the printed name, small under the line the word for a signature.
 *
 * @param post     the post or the part played, without a colon
 * @param name     the printed name; absent when it is to be written by hand
 * @param original whether the signature stands on the original, so that the copy prints the word in its place
 * @param date     the date line, absent when there is none
 * @param seal     whether the place of the seal is shown
 * @param mark     the system's own mark, absent while unsigned
 */
public record Signature(
        String post,
        @Nullable String name,
        boolean original,
        @Nullable DateLine date,
        boolean seal,
        @Nullable SystemMark mark)
        implements Block {

    public static Signature of(String post, @Nullable String name) {
        return new Signature(post, name, false, null, false, null);
    }

    /** With a date under it: the known one, or a blank for null. */
    public Signature dated(@Nullable LocalDate day) {
        return new Signature(post, name, original, DateLine.of(day), seal, mark);
    }

    public Signature withSeal() {
        return new Signature(post, name, original, date, true, mark);
    }

    /** As an extract or a copy shows it: «(колу)» stands where the original is signed. */
    public Signature onOriginal() {
        return new Signature(post, name, true, date, seal, mark);
    }

    public Signature withMark(@Nullable SystemMark newMark) {
        return new Signature(post, name, original, date, seal, newMark);
    }

    @Override
    public String kind() {
        return "signature";
    }
}
