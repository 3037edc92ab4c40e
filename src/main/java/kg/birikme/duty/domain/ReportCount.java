package kg.birikme.duty.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kg.birikme.duty.Duty;
import kg.birikme.duty.DutyKind;
import kg.birikme.duty.DutyState;
import kg.birikme.duty.Evidence.Mark;
import kg.birikme.duty.Evidence;
import kg.birikme.handin.WorkStatus;
import kg.birikme.report.ReportFact;
import kg.birikme.school.YearView;
import kg.birikme.shared.StaffId;

/** Counts the reports that a member handed in, and whether in time (R53): a return does not make one late. */
record ReportCount(List<ReportFact> reports, YearView year, LocalDate today) {

    Duty duty(StaffId member) {
        List<Evidence> evidence = reports.stream()
                .filter(report -> report.member().equals(member))
                .sorted(Comparator.comparing(ReportFact::due))
                .map(this::evidence)
                .toList();
        int done = (int) evidence.stream().filter(one -> one.mark() == Mark.DONE).count();
        return new Duty(DutyKind.REPORTS, state(evidence), done, evidence.size(), evidence);
    }

    /** The worst of them is how it stands. */
    private static DutyState state(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return DutyState.NONE;
        }
        if (has(evidence, Mark.MISSING)) {
            return DutyState.SHORT;
        }
        if (has(evidence, Mark.RETURNED)) {
            return DutyState.RETURNED;
        }
        if (has(evidence, Mark.GOING)) {
            return DutyState.GOING;
        }
        return has(evidence, Mark.LATE) ? DutyState.LATE : DutyState.MET;
    }

    private static boolean has(List<Evidence> evidence, Mark mark) {
        return evidence.stream().anyMatch(one -> one.mark() == mark);
    }

    private Evidence evidence(ReportFact report) {
        return new Evidence(
                report.quarter() == null ? "" : String.valueOf(report.quarter()), report.due(), mark(report), "",
                "/years/" + year.slug() + "/reports/" + report.id(), "duty.report." + report.kind());
    }

    private Mark mark(ReportFact report) {
        if (report.status().handedIn()) {
            return report.submittedLate() ? Mark.LATE : Mark.DONE;
        }
        if (report.status() == WorkStatus.RETURNED) {
            return Mark.RETURNED;
        }
        return today.isAfter(report.due()) ? Mark.MISSING : Mark.GOING;
    }
}
