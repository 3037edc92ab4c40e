package kg.birikme.oversight.domain;

import java.util.ArrayList;
import java.util.List;
import kg.birikme.meeting.Meetings;
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

    private final Meetings meetings;

    Tasks(Meetings meetings) {
        this.meetings = meetings;
    }

    /** What is asked of the person in the year, the most pressing first. */
    @Transactional(readOnly = true)
    public List<Task> of(Actor actor, YearView year) {
        List<Task> tasks = new ArrayList<>();
        if (actor.is(Role.DEPUTY_METHODICAL)) {
            meetings.norm(year.id()).unseen().forEach(notice -> tasks.add(acknowledge(notice, year)));
        }
        return List.copyOf(tasks);
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
