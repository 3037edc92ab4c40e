package kg.birikme.report;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.handin.WorkStatus;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A report as other modules count it (R53).
 *
 * @param quarter     of a quarter report; none else
 * @param submittedOn when it was handed in first: a return does not make it late
 * @param courses      whether it tells of courses taken
 * @param achievements how many achievements it tells of: contests, awards
 */
public record ReportFact(
        UUID id,
        StaffId member,
        ReportKind kind,
        @Nullable Integer quarter,
        LocalDate due,
        WorkStatus status,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate acceptedOn,
        boolean courses,
        int achievements) {

    /** Whether it was handed in after its day. */
    public boolean submittedLate() {
        return submittedOn != null && submittedOn.isAfter(due);
    }

    /** Whether it should have been handed in by now and never was. */
    public boolean overdue(LocalDate today) {
        return submittedOn == null && today.isAfter(due);
    }
}
