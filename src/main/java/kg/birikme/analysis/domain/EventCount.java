package kg.birikme.analysis.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kg.birikme.analysis.domain.YearFacts.Event;
import kg.birikme.analysis.domain.YearFigures.EventLine;
import kg.birikme.analysis.domain.YearFigures.Events;
import kg.birikme.school.YearView;

/** Counts open class hours and events: section 5. */
final class EventCount {

    private EventCount() {}

    static Events of(YearFacts facts) {
        List<Event> held = facts.events().stream().filter(Event::held).toList();
        return new Events(
                Arrays.stream(EventKind.values()).map(kind -> line(kind, held, facts.year())).toList(),
                held.stream()
                        .map(Event::classLabel)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted(EventCount::byGrade)
                        .toList(),
                held.stream().mapToInt(Event::pupils).sum());
    }

    private static EventLine line(EventKind kind, List<Event> held, YearView year) {
        List<Event> ofKind = held.stream().filter(event -> event.kind() == kind).toList();
        return new EventLine(
                kind,
                IntStream.rangeClosed(1, 4)
                        .map(quarter -> (int) ofKind.stream()
                                .filter(event -> year.proposedQuarter(event.day()) == quarter)
                                .count())
                        .boxed()
                        .toList(),
                (int) ofKind.stream().filter(Event::analysed).count());
    }

    /** 2-А before 10-А. */
    private static int byGrade(String one, String other) {
        int lengths = Integer.compare(one.indexOf('-'), other.indexOf('-'));
        return lengths == 0 ? one.compareTo(other) : lengths;
    }
}
