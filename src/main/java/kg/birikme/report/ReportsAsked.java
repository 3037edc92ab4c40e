package kg.birikme.report;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** The chair asked for reports (R53). */
public record ReportsAsked(
        YearId year, ReportKind kind, @Nullable Integer quarter, LocalDate due, List<StaffId> people) {

    public ReportsAsked {
        people = List.copyOf(people);
    }
}
