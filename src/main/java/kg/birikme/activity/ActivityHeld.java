package kg.birikme.activity;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** An activity took place (R9, R66). */
public record ActivityHeld(
        ActivityId activity, YearId year, int no, ActivityKind kind, LocalDate on, String title, List<StaffId> holders) {

    public ActivityHeld {
        holders = List.copyOf(holders);
    }
}
