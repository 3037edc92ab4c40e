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
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What the modules know of one year, for its figures.
 *
 * @param look            from when and how it is looked at
 * @param members         everybody who was a member in the year
 * @param plan            the plan that the year worked by
 * @param meetings        all meetings, the cancelled ones too
 * @param recommendations those of its meetings
 * @param events          activities that were not cancelled
 * @param growth          what its members wrote for their own growth
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
        List<Event> events,
        List<Own> growth,
        List<Help> consultations,
        List<Report> reports) {

    YearFacts {
        members = List.copyOf(members);
        meetings = List.copyOf(meetings);
        protocols = List.copyOf(protocols);
        recommendations = List.copyOf(recommendations);
        events = List.copyOf(events);
        growth = List.copyOf(growth);
        consultations = List.copyOf(consultations);
        reports = List.copyOf(reports);
    }

    /**
     * @param today        what was due before is late
     * @param zone         the school's time, for the days of moments
     * @param protocolDays days after a meeting within which its protocol is signed in time
     */
    record Look(LocalDate today, ZoneId zone, int protocolDays) {}

    /**
     * An open class hour, an event or another form of work.
     *
     * @param held     whether it has taken place
     * @param analysed whether somebody who visited it wrote an analysis
     * @param planned  whether it carries out a line of the plan
     */
    record Event(
            EventKind kind, boolean held, boolean analysed, LocalDate day, @Nullable String classLabel, int pupils,
            boolean planned) {}

    /** What a member writes for the own growth. */
    enum OwnKind {
        PROGRAMME,
        EVENT_ANALYSIS,
        YEAR_ANALYSIS
    }

    /**
     * A programme of self-education or a self-analysis.
     *
     * @param handedIn whether the chair may read it
     * @param accepted whether the chair has accepted it
     */
    record Own(OwnKind kind, StaffId member, boolean handedIn, boolean accepted) {}

    /**
     * Help given to a colleague.
     *
     * @param mentoring  whether it is one of a mentor's meetings, not a consultation
     * @param allMembers whether it was for all members
     * @param helped     who was helped, where it was not for all
     */
    record Help(boolean mentoring, boolean allMembers, List<StaffId> helped) {

        Help {
            helped = List.copyOf(helped);
        }

        boolean reaches(StaffId member) {
            return allMembers || helped.contains(member);
        }
    }

    /**
     * A report asked for.
     *
     * @param handedInOn   the day it was first handed in; absent before
     * @param ofYear       whether it is of the whole year
     * @param courses      whether it tells of courses taken
     * @param achievements how many achievements it tells of
     */
    record Report(
            StaffId member, LocalDate due, @Nullable LocalDate handedInOn, boolean accepted, boolean ofYear,
            boolean courses, int achievements) {}
}
