package kg.birikme.analysis.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kg.birikme.activity.ActivityFact;
import kg.birikme.followup.RecommendationFact;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.ProgrammeFact;
import kg.birikme.growth.SelfAnalysisFact;
import kg.birikme.meeting.MeetingFact;
import kg.birikme.people.MemberView;
import kg.birikme.plan.PlanFact;
import kg.birikme.protocol.ProtocolFact;
import kg.birikme.report.ReportFact;
import kg.birikme.school.YearView;

/**
 * What the modules know of one year, for its figures.
 *
 * @param look            from when and how it is looked at
 * @param members         everybody who was a member in the year
 * @param plan            the plan that the year worked by
 * @param meetings        all meetings, the cancelled ones too
 * @param recommendations those of its meetings
 * @param events          its activities
 * @param programmes      what its members wrote for their own growth
 * @param selfAnalyses    of events and of the year
 * @param consultations   consultations and mentoring given
 * @param reports         reports asked for
 */
record YearFacts(
        YearView year,
        Look look,
        List<MemberView> members,
        Optional<PlanFact> plan,
        List<MeetingFact> meetings,
        List<ProtocolFact> protocols,
        List<RecommendationFact> recommendations,
        List<ActivityFact> events,
        List<ProgrammeFact> programmes,
        List<SelfAnalysisFact> selfAnalyses,
        List<ConsultationFact> consultations,
        List<ReportFact> reports) {

    YearFacts {
        members = List.copyOf(members);
        meetings = List.copyOf(meetings);
        protocols = List.copyOf(protocols);
        recommendations = List.copyOf(recommendations);
        events = List.copyOf(events);
        programmes = List.copyOf(programmes);
        selfAnalyses = List.copyOf(selfAnalyses);
        consultations = List.copyOf(consultations);
        reports = List.copyOf(reports);
    }

    /**
     * @param today        what was due before is late
     * @param zone         the school's time, for the days of moments
     * @param protocolDays days after a meeting within which its protocol is signed in time
     */
    record Look(LocalDate today, ZoneId zone, int protocolDays) {}
}
