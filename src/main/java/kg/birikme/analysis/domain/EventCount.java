package kg.birikme.analysis.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.SchoolClass;
import kg.birikme.analysis.domain.YearFactsReader.YearFacts;
import kg.birikme.analysis.domain.YearFigures.EventLine;
import kg.birikme.analysis.domain.YearFigures.Events;
import kg.birikme.school.YearView;

/** Counts open class hours and events: section 5. */
final class EventCount {

    private EventCount() {}

    static Events of(YearFacts facts) {
        List<ActivityFact> held =
                facts.events().stream().filter(event -> event.status().held()).toList();
        return new Events(
                Arrays.stream(EventKind.values())
                        .map(kind -> line(kind, held, facts.year()))
                        .toList(),
                held.stream()
                        .map(event -> event.details().schoolClass())
                        .filter(SchoolClass::one)
                        .map(SchoolClass::label)
                        .distinct()
                        .sorted(EventCount::byGrade)
                        .toList(),
                held.stream()
                        .mapToInt(event ->
                                Objects.requireNonNullElse(event.outcome().pupils(), 0))
                        .sum());
    }

    private static EventLine line(EventKind kind, List<ActivityFact> held, YearView year) {
        List<ActivityFact> ofKind = held.stream()
                .filter(event -> EventKind.of(event.kind()) == kind)
                .toList();
        return new EventLine(
                kind,
                IntStream.rangeClosed(1, 4)
                        .map(quarter -> (int) ofKind.stream()
                                .filter(event -> year.proposedQuarter(event.from()) == quarter)
                                .count())
                        .boxed()
                        .toList(),
                (int) ofKind.stream()
                        .filter(event -> event.status() == ActivityStatus.ANALYSED)
                        .count());
    }

    /** 2-А before 10-А. */
    private static int byGrade(String one, String other) {
        int lengths = Integer.compare(one.indexOf('-'), other.indexOf('-'));
        return lengths == 0 ? one.compareTo(other) : lengths;
    }
}
