package kg.birikme.oversight.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kg.birikme.followup.Followups;
import kg.birikme.followup.OpenTask;
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

    private final Followups followups;
    private final Clock clock;

    Tasks(Followups followups, Clock clock) {
        this.followups = followups;
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
            followups.mine(actor.staff(), year.id()).forEach(open -> tasks.add(answer(open)));
        }
        tasks.sort(Comparator.comparing((Task task) -> Objects.requireNonNullElse(task.due(), today))
                .thenComparing(task -> task.tone() != Tone.BAD));
        return List.copyOf(tasks);
    }

    private static Task answer(OpenTask open) {
        Tone tone =
                open.overdue() ? Tone.BAD : open.dueSoon() || !open.sentBack().isEmpty() ? Tone.WARNING : Tone.GOING;
        return new Task(
                tone,
                "oversight.task.recommendation",
                List.of(open.protocolNumber() + "/" + open.number(), open.text()),
                open.due(),
                open.href());
    }
}
