package kg.birikme.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The small line which says that the paper was signed in the system. It stands beside the line for the hand's
 * signature and never instead of it.
 *
 * @param name who signed, as papers write names
 * @param date the day on which that happened
 * @param link the place in the school's chain of signatures and the beginning of the hash, so that the paper guards the
 *     database; absent where nothing was sealed
 */
public record SystemMark(
        String name, LocalDate date, @Nullable Link link) {

    public SystemMark(String name, LocalDate date) {
        this(name, date, null);
    }

    /** A link of the chain as papers print it. */
    public record Link(int position, String shortHash) {}
}
