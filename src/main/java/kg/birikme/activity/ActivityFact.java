package kg.birikme.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An activity as other modules count it.
 *
 * @param no       its number in addresses
 * @param details  what was planned
 * @param outcome  what came of it, once it is held
 * @param holders  who holds it
 * @param visitors which members came, once it is held
 * @param analyses how many sheets of analysis are handed in (F12)
 */
public record ActivityFact(
        ActivityId id,
        int no,
        ActivityStatus status,
        ActivityDetails details,
        ActivityOutcome outcome,
        List<StaffId> holders,
        List<StaffId> visitors,
        int analyses) {

    public ActivityFact {
        holders = List.copyOf(holders);
        visitors = List.copyOf(visitors);
    }

    public ActivityKind kind() {
        return details.kind();
    }

    public String title() {
        return details.title();
    }

    /** The first day. */
    public LocalDate from() {
        return details.from();
    }

    /** The last day; the same as the first where it takes one. */
    public LocalDate until() {
        return details.lastDay();
    }

    /** The line of the plan behind it; none for what was not planned. */
    public @Nullable UUID planLine() {
        return details.planLine();
    }

    /** Whether it counts as an open event (R49). */
    public boolean open() {
        return details.open();
    }
}
