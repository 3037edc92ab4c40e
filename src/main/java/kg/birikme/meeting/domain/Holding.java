package kg.birikme.meeting.domain;

import java.util.Objects;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Gives a meeting that has taken place its number, in the order of the days. */
@Component
class Holding {

    private final MeetingRepository meetings;
    private final MeetingNumbers numbers;
    private final PlanLines lines;

    Holding(MeetingRepository meetings, MeetingNumbers numbers, PlanLines lines) {
        this.meetings = meetings;
        this.numbers = numbers;
        this.lines = lines;
    }

    /** @throws RuleViolation if the meeting cannot have been held, or an earlier one is still open (R3) */
    int hold(Meeting meeting, By by) {
        meeting.requireHoldable(by.today());
        long open = meetings.openBefore(
                meeting.year().value(), Objects.requireNonNull(meeting.schedule().date()));
        if (open > 0) {
            throw new RuleViolation(Clause.r(3), "meeting.refusal.earlierOpen");
        }
        int number = numbers.nextNumber(meeting.year());
        meeting.hold(number, by.today());
        meetings.flush();
        lines.held(meeting, number);
        return number;
    }
}
