package kg.birikme.oversight.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kg.birikme.followup.Followups;
import kg.birikme.followup.OpenTask;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.meeting.UnseenNotice;
import kg.birikme.oversight.Task;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is asked of one person: notices to acknowledge, recommendations to answer. */
@Service
public class Tasks {

    private final Followups followups;

    Tasks(Followups followups) {
        this.followups = followups;
    }

    /**
     * What is asked of the person in the year, the most pressing first.
     *
     * @param norm how the year's meetings stand, for those who see the compass
     */
    @Transactional(readOnly = true)
    public List<Task> of(Actor actor, YearView year, Optional<MeetingNorm> norm) {
        List<Task> tasks = new ArrayList<>();
        if (actor.is(Role.DEPUTY_METHODICAL)) {
            norm.ifPresent(known -> known.unseen().forEach(notice -> tasks.add(acknowledge(notice, year))));
        }
        followups.mine(actor.staff(), year.id()).forEach(open -> tasks.add(answer(open)));
        return List.copyOf(tasks);
    }

    private static Task answer(OpenTask open) {
        Tone tone = open.overdue() ? Tone.BAD : open.dueSoon() || !open.sentBack().isEmpty() ? Tone.WARNING : Tone.GOING;
        return new Task(
                tone,
                "oversight.task.recommendation",
                List.of(open.protocolNumber() + "/" + open.number(), open.text()),
                open.due(),
                open.href());
    }

    private static Task acknowledge(UnseenNotice notice, YearView year) {
        return new Task(
                notice.late() ? Tone.BAD : Tone.WARNING,
                "oversight.task.notice",
                List.of(notice.number()),
                notice.sentOn(),
                "/years/" + year.slug() + "/meetings/" + notice.no());
    }
}
