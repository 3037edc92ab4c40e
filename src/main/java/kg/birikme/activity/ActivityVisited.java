package kg.birikme.activity;

import java.util.List;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** A member marked herself as having been at an activity (R49). */
public record ActivityVisited(
        ActivityId activity, YearId year, int no, String title, List<StaffId> holders, StaffId by, String byName) {

    public ActivityVisited {
        holders = List.copyOf(holders);
    }
}
