package kg.birikme.oversight.domain;

import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    Outlooks(RuleCompass compass, Tasks tasks, Signals signals, Meetings meetings, Clock clock) {
        this.compass = compass;
        this.tasks = tasks;
        this.signals = signals;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Outlook of(Actor actor, YearView year) {
        LocalDate today = LocalDate.now(clock);
        List<Signal> heard = signals.of(year, actor);
        if (!RuleCompass.visibleTo(actor)) {
            List<MeetingSummary> all = meetings.ofYear(year.id());
            return new Outlook(
                    tasks.of(actor, year, heard, List.of()),
                    List.of(),
                    all,
                    MeetingReadings.quarters(year, MeetingNorm.quartersOf(all, today), today));
        }
        MeetingNorm norm = meetings.norm(year.id());
        List<Reading> readings = compass.read(year, norm, heard);
        return new Outlook(
                tasks.of(actor, year, heard, readings),
                readings,
                norm.meetings(),
                MeetingReadings.quarters(year, norm.quarters(), today));
    }

    /**
     * What one person sees on the first page.
     *
     * @param tasks    what is asked of them, the nearest due first
     * @param readings the rule compass; empty for whom it is not
     * @param meetings the year's meetings
     * @param quarters how the four quarters stand
     */
    public record Outlook(
            List<Task> tasks, List<Reading> readings, List<MeetingSummary> meetings, List<Reading> quarters) {

        /** The next meeting, if one is planned. */
        public Optional<MeetingSummary> next() {
            return MeetingNorm.nextOf(meetings);
        }
    }
}
