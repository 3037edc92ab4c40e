package kg.birikme.activity;

import java.util.List;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/**
 * A planned activity will not take place, or one that was written down as held is taken back.
 *
 * @param takenBack whether it was written down as held; otherwise it was only planned
 */
public record ActivityCancelled(
        ActivityId activity, YearId year, int no, String title, List<StaffId> holders, String reason,
        boolean takenBack, StaffId by) {

    public ActivityCancelled {
        holders = List.copyOf(holders);
    }
}
