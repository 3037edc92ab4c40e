package kg.birikme.oversight.domain;

import java.util.List;
import java.util.Optional;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.Meetings;
import kg.birikme.oversight.Task;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the first page together: tasks, compass, the next meeting. */
@Service
public class Outlooks {

    private final RuleCompass compass;
    private final Tasks tasks;
    private final Signals signals;
    private final Meetings meetings;

    Outlooks(RuleCompass compass, Tasks tasks, Signals signals, Meetings meetings) {
        this.compass = compass;
        this.tasks = tasks;
        this.signals = signals;
        this.meetings = meetings;
    }

    @Transactional(readOnly = true)
    public Outlook of(Actor actor, YearView year) {
        List<Signal> heard = signals.of(year, actor);
        Optional<MeetingNorm> norm =
                RuleCompass.visibleTo(actor) ? Optional.of(meetings.norm(year.id())) : Optional.empty();
        List<Reading> readings =
                norm.map(known -> compass.read(year, known, heard)).orElse(List.of());
        return new Outlook(
                tasks.of(actor, year, norm, heard, readings),
                readings,
                norm.isPresent() ? norm.get().next() : meetings.nextPlanned(year.id()));
    }

    /**
     * What one person sees on the first page.
     *
     * @param tasks    what is asked of them, the most pressing first
     * @param readings the rule compass; empty for whom it is not
     * @param next     the next meeting, if one is planned
     */
    public record Outlook(List<Task> tasks, List<Reading> readings, Optional<MeetingSummary> next) {}
}
