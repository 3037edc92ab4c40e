package kg.birikme.activity;

import java.util.List;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** A planned activity will not take place. */
public record ActivityCancelled(
        ActivityId activity, YearId year, int no, String title, List<StaffId> holders, String reason) {

    public ActivityCancelled {
        holders = List.copyOf(holders);
    }
}
