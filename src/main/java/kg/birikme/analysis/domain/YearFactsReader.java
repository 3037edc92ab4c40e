package kg.birikme.analysis.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityFact;
import kg.birikme.analysis.domain.YearFactsReader.YearFacts.Look;
import kg.birikme.followup.Followups;
import kg.birikme.followup.RecommendationFact;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.CourseFact;
import kg.birikme.growth.Growth;
import kg.birikme.growth.ProgrammeFact;
import kg.birikme.growth.SelfAnalysisFact;
import kg.birikme.meeting.MeetingFact;
import kg.birikme.meeting.Meetings;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.plan.PlanFact;
import kg.birikme.plan.Plans;
import kg.birikme.protocol.ProtocolFact;
import kg.birikme.protocol.Protocols;
import kg.birikme.report.ReportFact;
import kg.birikme.report.Reports;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import org.springframework.stereotype.Component;

/** Asks each module once what it knows of the years. */
@Component
class YearFactsReader {

    private final People people;
    private final Plans plans;
    private final Meetings meetings;
    private final Protocols protocols;
    private final Followups followups;
    private final Activities activities;
    private final Growth growth;
    private final Reports reports;

    YearFactsReader(
            People people,
            Plans plans,
            Meetings meetings,
            Protocols protocols,
            Followups followups,
            Activities activities,
            Growth growth,
            Reports reports) {
        this.people = people;
        this.plans = plans;
        this.meetings = meetings;
        this.protocols = protocols;
        this.followups = followups;
        this.activities = activities;
        this.growth = growth;
        this.reports = reports;
    }

    /** The facts of the years, in their order. Eleven SQL statements, and one for the members of each year. */
    List<YearFacts> of(List<YearView> years, Look look) {
        List<YearId> ids = years.stream().map(YearView::id).toList();
        Map<YearId, PlanFact> plan = plans.facts(ids);
        var held = meetings.facts(ids);
        var signed = protocols.facts(ids);
        var adopted = followups.facts(ids);
        var events = activities.ofYears(ids);
        var programmes = growth.programmes(ids);
        var analyses = growth.selfAnalyses(ids);
        var help = growth.consultations(ids);
        List<CourseFact> courses = courses(years);
        var written = reports.ofYears(ids);
        return years.stream()
                .map(year -> new YearFacts(
                        year,
                        look,
                        people.membersOf(year.id()),
                        Optional.ofNullable(plan.get(year.id())),
                        of(held, year),
                        of(signed, year),
                        of(adopted, year),
                        of(events, year),
                        of(programmes, year),
                        of(analyses, year),
                        of(help, year),
                        courses.stream()
                                .filter(course -> year.contains(course.until()))
                                .toList(),
                        of(written, year)))
                .toList();
    }

    private List<CourseFact> courses(List<YearView> years) {
        Optional<LocalDate> first = years.stream().map(YearView::start).min(LocalDate::compareTo);
        Optional<LocalDate> last = years.stream().map(YearView::end).max(LocalDate::compareTo);
        return first.isEmpty() || last.isEmpty() ? List.of() : growth.courses(first.get(), last.get());
    }

    private static <T> List<T> of(Map<YearId, List<T>> known, YearView year) {
        return known.getOrDefault(year.id(), List.of());
    }

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
     * @param courses         those that ended in it
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
            List<CourseFact> courses,
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
            courses = List.copyOf(courses);
            reports = List.copyOf(reports);
        }

        /**
         * @param today        what was due before is late
         * @param zone         the school's time, for the days of moments
         * @param protocolDays days after a meeting within which its protocol is signed in time
         */
        record Look(LocalDate today, ZoneId zone, int protocolDays) {}
    }
}
