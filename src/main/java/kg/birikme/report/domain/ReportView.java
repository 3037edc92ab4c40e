package kg.birikme.report.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kg.birikme.handin.WorkStatus;
import kg.birikme.report.ReportKind;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/** A report as lists and its page show it; content and figures only on its page. */
public record ReportView(
        UUID id,
        StaffId member,
        PersonName name,
        String classLabel,
        ReportKind kind,
        @Nullable Integer quarter,
        LocalDate due,
        WorkStatus status,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        String remark,
        String decidedByName,
        @Nullable Instant acceptedAt,
        @Nullable AcceptedSheet sheet,
        int version) {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    /** Whether it was handed in after its day; a return does not make it late. */
    public boolean submittedLate() {
        return firstSubmittedAt != null
                && firstSubmittedAt.atZone(BISHKEK).toLocalDate().isAfter(due);
    }

    /** Whether it should have been handed in by now. */
    public boolean overdue(LocalDate today) {
        return firstSubmittedAt == null && today.isAfter(due);
    }

    /** The key of the words for how it stands. */
    public String standing(LocalDate today) {
        if (overdue(today)) {
            return "report.status.OVERDUE";
        }
        return status == WorkStatus.SUBMITTED && submittedLate() ? "report.status.LATE" : "report.status." + status;
    }

    public Tone tone(LocalDate today) {
        if (overdue(today)) {
            return Tone.BAD;
        }
        return status == WorkStatus.SUBMITTED && submittedLate() ? Tone.WARNING : status.tone();
    }

    /** The keys of its name: «1-чейректик отчет». */
    public String nameKey() {
        return "report.name." + kind;
    }
}
