package kg.birikme.report;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** What happens to a report of a member or of the association. */
public sealed interface ReportEvent {

    /** The chair asked for reports (R53). */
    record Asked(YearId year, ReportKind kind, @Nullable Integer quarter, LocalDate due, List<StaffId> people)
            implements ReportEvent {

        public Asked {
            people = List.copyOf(people);
        }
    }
}
