package kg.birikme.analysis.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.birikme.activity.Activities;
import kg.birikme.analysis.domain.YearFacts.Look;
import kg.birikme.followup.Followups;
import kg.birikme.growth.Growth;
import kg.birikme.meeting.Meetings;
import kg.birikme.people.People;
import kg.birikme.plan.PlanFact;
import kg.birikme.plan.Plans;
import kg.birikme.protocol.Protocols;
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
            People people, Plans plans, Meetings meetings, Protocols protocols, Followups followups, Activities activities,
            Growth growth, Reports reports) {
        this.people = people;
        this.plans = plans;
        this.meetings = meetings;
        this.protocols = protocols;
        this.followups = followups;
        this.activities = activities;
        this.growth = growth;
        this.reports = reports;
    }

    /** The facts of the years, in their order. Ten SQL statements, and one for the members of each year. */
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
                        of(written, year)))
                .toList();
    }

    private static <T> List<T> of(Map<YearId, List<T>> known, YearView year) {
        return known.getOrDefault(year.id(), List.of());
    }
}
