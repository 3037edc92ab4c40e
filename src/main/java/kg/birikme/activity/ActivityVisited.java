package kg.birikme.activity;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/**
 * A member marked herself as having been at an activity (R49).
 *
 * @param on the day on which she did
 */
public record ActivityVisited(
        ActivityId activity, YearId year, int no, String title, List<StaffId> holders, StaffId by, String byName,
        LocalDate on) {

    public ActivityVisited {
        holders = List.copyOf(holders);
    }
}
