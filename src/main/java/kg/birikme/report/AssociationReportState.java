package kg.birikme.report;

import java.time.LocalDate;
import kg.birikme.handin.WorkStatus;
import org.jspecify.annotations.Nullable;

/**
 * How the association's report of the year stands (R12, F13a).
 *
 * @param status      none where it was not begun
 * @param heardAt     the number of the meeting that heard it
 * @param acceptedOn  the day on which the deputy for teaching accepted it
 * @param councilOn   the day on which the pedagogical council heard of it (R21)
 */
public record AssociationReportState(
        @Nullable WorkStatus status,
        @Nullable Integer heardAt,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate councilOn) {

    /** Whether it may be taken into storage (B17). */
    public boolean accepted() {
        return status == WorkStatus.ACCEPTED;
    }
}
