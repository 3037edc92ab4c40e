package kg.birikme.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import kg.birikme.support.MutableClock;
import org.assertj.core.api.SoftAssertions;

/** What people mean to do and when: played in the order of time, and whoever does something may note down more. */
final class Diary {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final MutableClock clock;
    private final PriorityQueue<Step> steps =
            new PriorityQueue<>(Comparator.comparing(Step::at).thenComparing(Step::place));
    private final LocalDate last;
    private LocalDateTime now;
    private int noted;

    /** Nothing is played after the last day. */
    Diary(MutableClock clock, LocalDateTime start, LocalDate last) {
        this.clock = clock;
        this.last = last;
        this.now = start;
        clock.set(start);
    }

    /** At ten o'clock of the day. */
    void on(LocalDate day, Deed deed) {
        at(day.atTime(MORNING), deed);
    }

    /** At the moment, or at once if it is past. */
    void at(LocalDateTime moment, Deed deed) {
        steps.add(new Step(moment.isBefore(now) ? now : moment, noted++, deed));
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** Plays all of it; a step that fails is told at the end, with those that failed because of it. */
    void play() {
        SoftAssertions year = new SoftAssertions();
        while (!steps.isEmpty() && !steps.element().at().toLocalDate().isAfter(last)) {
            Step step = steps.remove();
            now = step.at();
            clock.set(now);
            year.assertThatCode(step.deed()::done).as("on " + now).doesNotThrowAnyException();
        }
        year.assertAll();
    }

    /** Something that is done. */
    @FunctionalInterface
    interface Deed {
        void done() throws Exception;
    }

    private record Step(LocalDateTime at, int place, Deed deed) {}
}
