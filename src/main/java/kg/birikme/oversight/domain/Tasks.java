package kg.birikme.oversight.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kg.birikme.oversight.Task;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is asked of one person: each step of any record's way that waits for her. */
@Service
public class Tasks {

    /** The beginning of the keys under which a person is told what she has to answer. */
    private static final String MINE = "recommendationMine";

    private final Clock clock;

    Tasks(Clock clock) {
        this.clock = clock;
    }

    /**
     * What is asked of the person in the year, the nearest due first.
     *
     * @param signals  what the modules tell of the year
     * @param readings what the compass reads, for whoever plans meetings by it
     */
    @Transactional(readOnly = true)
    public List<Task> of(Actor actor, YearView year, List<Signal> signals, List<Reading> readings) {
        LocalDate today = LocalDate.now(clock);
        List<Task> tasks = new ArrayList<>(StepTasks.of(year, signals, today));
        if (actor.is(Role.CHAIR) && !year.stored()) {
            tasks.addAll(StepTasks.planning(readings));
        }
        if (!actor.roles().isEmpty()) {
            signals.stream()
                    .filter(signal -> signal.key().startsWith(MINE))
                    .forEach(signal -> tasks.add(answer(signal, today)));
        }
        tasks.sort(Comparator.comparing((Task task) -> Objects.requireNonNullElse(task.due(), today))
                .thenComparing(task -> task.tone() != Tone.BAD));
        return List.copyOf(tasks);
    }

    /** The reference ends in the protocol's number and the recommendation's. */
    private static Task answer(Signal signal, LocalDate today) {
        boolean overdue = signal.day() != null && signal.day().isBefore(today);
        Tone tone = overdue ? Tone.BAD : signal.key().equals(MINE) ? Tone.GOING : Tone.WARNING;
        String number = signal.ref().replaceFirst(".*/recommendations/", "");
        return new Task(
                tone,
                "oversight.task.recommendation",
                List.of(number, signal.words()),
                signal.day(),
                "/years/" + signal.ref());
    }
}
