package kg.birikme.oversight.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kg.birikme.followup.Followups;
import kg.birikme.followup.OpenTask;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.meeting.UnseenNotice;
import kg.birikme.oversight.Task;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is asked of one person: notices to acknowledge, recommendations to answer. */
@Service
public class Tasks {

    private final Followups followups;
    private final List<TaskSource> sources;
    private final Clock clock;

    Tasks(Followups followups, List<TaskSource> sources, Clock clock) {
        this.followups = followups;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * What is asked of the person in the year, the most pressing first.
     *
     * @param norm    how the year's meetings stand, for those who see the compass
     * @param signals  what the other modules tell of the year
     * @param readings what the compass reads: where it names the actor as next, something is asked of them
     */
    @Transactional(readOnly = true)
    public List<Task> of(
            Actor actor, YearView year, Optional<MeetingNorm> norm, List<Signal> signals, List<Reading> readings) {
        LocalDate now = LocalDate.now(clock);
        List<Task> tasks = new ArrayList<>(StepTasks.of(actor, readings, now));
        norm.ifPresent(known -> tasks.addAll(StepTasks.convening(actor, year, known, now)));
        tasks.addAll(StepTasks.proposals(actor, year, signals, now));
        if (actor.is(Role.DEPUTY_METHODICAL)) {
            norm.ifPresent(known -> known.unseen().forEach(notice -> tasks.add(acknowledge(notice, year, now))));
        }
        followups.mine(actor.staff(), year.id()).forEach(open -> tasks.add(answer(open)));
        LocalDate today = LocalDate.now(clock);
        sources.forEach(source -> tasks.addAll(source.of(actor, year, signals, today)));
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

    private static Task acknowledge(UnseenNotice notice, YearView year, LocalDate today) {
        return new Task(
                notice.late() && !notice.date().isBefore(today) ? Tone.BAD : Tone.WARNING,
                "oversight.task.notice",
                List.of(SchoolDates.shortDate(notice.date())),
                notice.sentOn(),
                "/years/" + year.slug() + "/meetings/" + notice.no());
    }
}
