package kg.birikme.analysis.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kg.birikme.analysis.Breach;
import kg.birikme.analysis.domain.YearFacts.Look;
import kg.birikme.followup.RecommendationFact;
import kg.birikme.meeting.MeetingFact;
import kg.birikme.meeting.NormBreachFact;
import kg.birikme.people.People;
import kg.birikme.plan.PlanFact;
import kg.birikme.protocol.ProtocolFact;
import kg.birikme.school.FactReader;
import kg.birikme.school.Facts;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts a year and the one before from what the modules know at this moment. */
@Component
class FigureReader {

    private final FactReader facts;
    private final People people;
    private final Schools schools;
    private final Clock clock;

    FigureReader(FactReader facts, People people, Schools schools, Clock clock) {
        this.facts = facts;
        this.people = people;
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

    /** Four SQL statements; three where there is no year before. */
    Counted count(YearView year, Optional<YearView> before) {
        SchoolProfile school = schools.profile();
        LocalDate today = LocalDate.now(clock);
        Look look = new Look(today, clock.getZone(), school.settings().protocolReminderDays());
        Facts known = facts.of(Stream.concat(Stream.of(year), before.stream()).map(YearView::id).toArray(YearId[]::new));
        YearFacts now = facts(year, known, look);
        return new Counted(
                school,
                YearFigures.of(now),
                before.filter(earlier -> !known.of(earlier.id(), PlanFact.class).isEmpty())
                        .map(earlier -> YearFigures.of(facts(earlier, known, look)))
                        .orElse(null),
                Breaches.of(year, now.meetings(), now.events(), today),
                known.of(year.id(), NormBreachFact.class));
    }

    /** The norms that the year has broken so far. One SQL statement. */
    List<Breach> breaches(YearView year) {
        Facts known = facts.of(year.id());
        return Breaches.of(
                year, known.of(year.id(), MeetingFact.class), FactMapping.events(known, year.id()), LocalDate.now(clock));
    }

    private YearFacts facts(YearView year, Facts known, Look look) {
        YearId id = year.id();
        return new YearFacts(
                year,
                look,
                people.membersOf(id),
                known.of(id, PlanFact.class).stream().findFirst(),
                known.of(id, MeetingFact.class),
                known.of(id, ProtocolFact.class),
                known.of(id, RecommendationFact.class),
                FactMapping.events(known, id),
                FactMapping.growth(known, id),
                FactMapping.consultations(known, id),
                FactMapping.reports(known, id, look.zone()));
    }
}
