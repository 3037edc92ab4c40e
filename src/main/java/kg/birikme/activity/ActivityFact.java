package kg.birikme.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An activity as other modules count it.
 *
 * @param no         its number in addresses
 * @param until      the last day; the same as the first where it takes one
 * @param classLabel the class or the grades, «7-А», «1–4»; empty where none is meant
 * @param oneClass   whether that is one class, and not several or none
 * @param holders    who holds it
 * @param visitors   which members came, once it is held
 * @param pupils     how many pupils took part, if it was counted
 * @param planLine   the line of the plan behind it; none for what was not planned
 * @param open       whether it counts as an open event (R49)
 * @param analyses   how many sheets of analysis are handed in (F12)
 */
public record ActivityFact(
        ActivityId id,
        int no,
        ActivityKind kind,
        ActivityStatus status,
        LocalDate from,
        LocalDate until,
        String title,
        String classLabel,
        boolean oneClass,
        List<StaffId> holders,
        List<StaffId> visitors,
        @Nullable Integer pupils,
        @Nullable UUID planLine,
        boolean open,
        int analyses) {

    public ActivityFact {
        holders = List.copyOf(holders);
        visitors = List.copyOf(visitors);
    }
}
