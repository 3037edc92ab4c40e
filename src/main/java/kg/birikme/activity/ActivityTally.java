package kg.birikme.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the figures of its year count it.
 *
 * @param day        its first day
 * @param classLabel the one class that it was with, «7-А»; absent where it was with several or none
 * @param pupils     how many pupils took part, if it was counted
 * @param planLine   the line of the plan behind it; absent for what was not planned
 * @param no         its number in addresses
 * @param open       whether it counts as an open event (R49)
 * @param holders    who holds it
 * @param visitors   which colleagues came
 */
public record ActivityTally(
        ActivityKind kind,
        ActivityStatus status,
        LocalDate day,
        @Nullable String classLabel,
        @Nullable Integer pupils,
        @Nullable UUID planLine,
        UUID id,
        int no,
        String title,
        boolean open,
        List<UUID> holders,
        List<UUID> visitors) {

    public ActivityTally {
        holders = List.copyOf(holders);
        visitors = List.copyOf(visitors);
    }
}
