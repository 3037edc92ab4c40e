package kg.birikme.analysis.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kg.birikme.followup.RecommendationFact;
import kg.birikme.meeting.MeetingFact;
import kg.birikme.people.MemberView;
import kg.birikme.plan.PlanFact;
import kg.birikme.protocol.ProtocolFact;
import kg.birikme.school.YearView;

/**
 * What the modules know of one year, for its figures.
 *
 * @param asOf         the day on which it is looked at: what was due before is late
 * @param zone         the school's time, for days of moments
 * @param protocolDays days after a meeting within which its protocol is signed in time
 */
record YearFacts(
        YearView year,
        LocalDate asOf,
        ZoneId zone,
        int protocolDays,
        List<MemberView> members,
        Optional<PlanFact> plan,
        List<MeetingFact> meetings,
        List<ProtocolFact> protocols,
        List<RecommendationFact> recommendations) {

    YearFacts {
        members = List.copyOf(members);
        meetings = List.copyOf(meetings);
        protocols = List.copyOf(protocols);
        recommendations = List.copyOf(recommendations);
    }
}
