package kg.birikme.analysis.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kg.birikme.activity.Activities;
import kg.birikme.analysis.Breach;
import kg.birikme.analysis.domain.YearFacts.Look;
import kg.birikme.meeting.MeetingFact;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.NormBreachFact;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.school.YearView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts a year and the one before from what the modules know at this moment. */
@Component
class FigureReader {

    private final YearFactsReader facts;
    private final Meetings meetings;
    private final Activities activities;
    private final Schools schools;
    private final Clock clock;

    FigureReader(YearFactsReader facts, Meetings meetings, Activities activities, Schools schools, Clock clock) {
        this.facts = facts;
        this.meetings = meetings;
        this.activities = activities;
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * A year counted.
     *
     * @param before  the year before; absent where nothing is known of it
     * @param reasons what the chair said of norms broken
     */
    record Counted(
            SchoolProfile school, YearFigures figures, @Nullable YearFigures before, List<Breach> breaches,
            List<NormBreachFact> reasons) {}

    /** Fourteen SQL statements; thirteen where there is no year before. */
    Counted count(YearView year, Optional<YearView> before) {
        SchoolProfile school = schools.profile();
        LocalDate today = LocalDate.now(clock);
        Look look = new Look(today, clock.getZone(), school.settings().protocolReminderDays());
        List<YearFacts> known = facts.of(Stream.concat(Stream.of(year), before.stream()).toList(), look);
        YearFacts now = known.get(0);
        return new Counted(
                school,
                YearFigures.of(now),
                known.stream()
                        .skip(1)
                        .filter(earlier -> earlier.plan().isPresent())
                        .map(YearFigures::of)
                        .findFirst()
                        .orElse(null),
                Breaches.of(year, now.meetings(), now.events(), today),
                meetings.normBreaches(year.id()));
    }

    /** The norms that the year has broken so far. Two SQL statements. */
    List<Breach> breaches(YearView year) {
        List<MeetingFact> all = meetings.facts(List.of(year.id())).getOrDefault(year.id(), List.of());
        return Breaches.of(year, all, activities.ofYear(year.id()), LocalDate.now(clock));
    }
}
