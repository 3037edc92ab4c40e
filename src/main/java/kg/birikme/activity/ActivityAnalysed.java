package kg.birikme.activity;

import java.util.List;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** A visitor handed in a sheet of analysis (R9, F12). */
public record ActivityAnalysed(
        ActivityId activity, YearId year, int no, String title, List<StaffId> holders, StaffId by, String byName) {

    public ActivityAnalysed {
        holders = List.copyOf(holders);
    }
}
