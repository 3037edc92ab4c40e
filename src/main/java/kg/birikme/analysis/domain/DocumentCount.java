package kg.birikme.analysis.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import kg.birikme.analysis.domain.YearFactsReader.YearFacts;
import kg.birikme.analysis.domain.YearFactsReader.YearFacts.Look;
import kg.birikme.analysis.domain.YearFigures.Documents;
import kg.birikme.meeting.MeetingFact;
import kg.birikme.plan.PlanFact;
import kg.birikme.protocol.ProtocolFact;
import kg.birikme.report.ReportFact;

/** Counts whether the documents were made in time: section 8. */
final class DocumentCount {

    private DocumentCount() {}

    static Documents of(YearFacts facts) {
        Look look = facts.look();
        List<ProtocolFact> signed = facts.protocols().stream()
                .filter(protocol -> protocol.signedAt() != null)
                .toList();
        int inTime = count(signed, protocol -> inTime(protocol, look));
        List<ReportFact> handedIn = facts.reports().stream()
                .filter(report -> report.submittedOn() != null)
                .toList();
        int late = count(handedIn, ReportFact::submittedLate);
        return new Documents(
                facts.plan().map(PlanFact::firstApprovedOn).orElse(null),
                facts.meetings().stream().mapToInt(MeetingFact::notices).sum(),
                facts.meetings().stream().mapToInt(MeetingFact::late).sum(),
                facts.meetings().stream().mapToInt(MeetingFact::seen).sum(),
                facts.protocols().size(),
                inTime,
                signed.size() - inTime,
                facts.reports().size(),
                handedIn.size() - late,
                late,
                count(facts.reports(), report -> report.overdue(look.today())));
    }

    private static boolean inTime(ProtocolFact protocol, Look look) {
        LocalDate last = protocol.meetingDate().plusDays(look.protocolDays());
        return protocol.signedAt() != null
                && !protocol.signedAt().atZone(look.zone()).toLocalDate().isAfter(last);
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
