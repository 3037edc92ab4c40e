package kg.birikme.meeting.domain;

import java.util.Objects;
import kg.birikme.shared.By;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Gives a meeting that has taken place its number, in the order of the days. */
@Component
class Holding {

    private final MeetingRepository meetings;
    private final MeetingNumbers numbers;
    private final AttendanceBook book;
    private final PlanLines lines;
    private final ItemCarrier carrier;
    private final RecordWords words;

    Holding(
            MeetingRepository meetings,
            MeetingNumbers numbers,
            AttendanceBook book,
            PlanLines lines,
            ItemCarrier carrier,
            RecordWords words) {
        this.meetings = meetings;
        this.numbers = numbers;
        this.book = book;
        this.lines = lines;
        this.carrier = carrier;
        this.words = words;
    }

    /** @throws RuleViolation if the meeting cannot have been held, or an earlier one is still open (R3) */
    int hold(Meeting meeting, By by) {
        long present = book.present(meeting.id());
        meeting.requireHoldable(present, by.now());
        long open = meetings.openBefore(
                meeting.year().value(),
                Objects.requireNonNull(meeting.schedule().date()));
        if (open > 0) {
            throw new RuleViolation(Clause.r(3), "meeting.refusal.earlierOpen");
        }
        int number = numbers.nextNumber(meeting.year());
        meeting.hold(number, present, by.now());
        meetings.flush();
        lines.held(meeting, number);
        carrier.carryProposals(meeting, words.undecided());
        return number;
    }

    /**
     * Gives the meeting's number back to the next one.
     *
     * @return the number that it had
     * @throws RuleViolation if a later meeting has been held: numbers have no gap (B13)
     */
    int giveBack(Meeting meeting) {
        int number = Objects.requireNonNull(meeting.number());
        if (!numbers.giveBack(meeting.year(), number)) {
            throw new RuleViolation(Clause.r(10), "meeting.refusal.laterHeld");
        }
        return number;
    }

    /** Takes back that the meeting was held, after its number. */
    void takeBack(Meeting meeting, By by) {
        meeting.takeBack();
        meetings.flush();
        lines.convened(meeting, by.today());
    }
}
