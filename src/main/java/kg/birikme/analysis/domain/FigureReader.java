package kg.birikme.analysis.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityFact;
import kg.birikme.analysis.Breach;
import kg.birikme.analysis.domain.YearFactsReader.YearFacts;
import kg.birikme.analysis.domain.YearFactsReader.YearFacts.Look;
import kg.birikme.meeting.MeetingFact;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.meeting.MeetingNorm.QuarterNorm;
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
            SchoolProfile school,
            YearFigures figures,
            @Nullable YearFigures before,
            List<Breach> breaches,
            List<NormBreachFact> reasons) {}

    /** Fourteen SQL statements; thirteen where there is no year before. */
    Counted count(YearView year, Optional<YearView> before) {
        SchoolProfile school = schools.profile();
        LocalDate today = LocalDate.now(clock);
        Look look = new Look(today, clock.getZone(), school.settings().protocolReminderDays());
        List<YearFacts> known =
                facts.of(Stream.concat(Stream.of(year), before.stream()).toList(), look);
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

    /** The norms that a year has broken for good: what can still be held before its end is no breach yet (R3, R8, R9). */
    static final class Breaches {

        private static final Map<EventKind, Breach> WANTED =
                Map.of(EventKind.OPEN_HOUR, Breach.OPEN_HOURS, EventKind.EVENT, Breach.EVENTS);

        private Breaches() {}

        static List<Breach> of(YearView year, List<MeetingFact> meetings, List<ActivityFact> events, LocalDate today) {
            List<MeetingFact> held =
                    meetings.stream().filter(meeting -> meeting.status().held()).toList();
            List<Breach> breaches = new ArrayList<>();
            for (int quarter = 1; quarter <= 4; quarter++) {
                if (year.quarter(quarter).over(today) && in(held, quarter) < QuarterNorm.PER_QUARTER) {
                    breaches.add(Breach.ofQuarter(quarter));
                }
            }
            if (year.quarter(4).over(today)) {
                if (held.size() < MeetingNorm.PER_YEAR) {
                    breaches.add(Breach.MEETINGS);
                }
                WANTED.forEach((kind, breach) -> {
                    if (events.stream()
                            .noneMatch(event -> event.status().held() && EventKind.of(event.kind()) == kind)) {
                        breaches.add(breach);
                    }
                });
            }
            return breaches.stream().sorted().toList();
        }

        private static long in(List<MeetingFact> held, int quarter) {
            return held.stream().filter(meeting -> meeting.quarter() == quarter).count();
        }
    }
}
