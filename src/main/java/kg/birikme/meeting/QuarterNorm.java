package kg.birikme.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The meetings of one quarter (R3).
 *
 * @param quarter 1 to 4
 * @param held    held ones, closed ones too
 * @param planned planned or convened, their day not yet past
 * @param undated of the planned, those without a day: they keep no quarter by themselves
 * @param late    planned or convened, their day past
 */
public record QuarterNorm(int quarter, int held, int planned, int undated, int late) {

    /** Meetings wanted in each quarter (R3). */
    public static final int PER_QUARTER = 1;

    /** How the quarter stands on the day, of all meetings of its year. */
    static QuarterNorm of(int quarter, List<MeetingSummary> meetings, LocalDate today) {
        List<MeetingSummary> in =
                meetings.stream().filter(meeting -> meeting.quarter() == quarter).toList();
        Predicate<MeetingSummary> open = meeting -> meeting.status().upcoming();
        Predicate<MeetingSummary> late =
                open.and(meeting -> meeting.date() != null && meeting.date().isBefore(today));
        return new QuarterNorm(
                quarter,
                count(in, meeting -> meeting.status().held()),
                count(in, open.and(late.negate())),
                count(in, open.and(meeting -> meeting.date() == null)),
                count(in, late));
    }

    private static int count(List<MeetingSummary> meetings, Predicate<MeetingSummary> which) {
        return (int) meetings.stream().filter(which).count();
    }

    /** Whether a meeting has been held. */
    public boolean met() {
        return held >= PER_QUARTER;
    }

    /** Whether it can still be met by what is planned. */
    public boolean covered() {
        return held + planned + late >= PER_QUARTER;
    }
}
