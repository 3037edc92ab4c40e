package kg.birikme.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How the year's meetings stand against the norms (R3, R8), for the rule compass.
 *
 * @param quarters 1 to 4, in that order
 * @param unseen   notices not acknowledged, of meetings still to be held or just held
 * @param breaches what the chair had to explain to director and deputy
 * @param meetings all of the year in their order, the cancelled ones too
 */
public record MeetingNorm(
        List<QuarterNorm> quarters,
        List<UnseenNotice> unseen,
        List<NormBreach> breaches,
        List<MeetingSummary> meetings) {

    /** Meetings wanted in the year (R8). */
    public static final int PER_YEAR = 4;

    public MeetingNorm {
        quarters = List.copyOf(quarters);
        unseen = List.copyOf(unseen);
        breaches = List.copyOf(breaches);
        meetings = List.copyOf(meetings);
    }

    /** The next meeting that is planned or convened, if any. */
    public Optional<MeetingSummary> next() {
        return nextOf(meetings);
    }

    /** The first of a year's meetings that is planned or convened, if any. */
    public static Optional<MeetingSummary> nextOf(List<MeetingSummary> meetings) {
        return meetings.stream().filter(meeting -> meeting.status().upcoming()).findFirst();
    }

    /** How each quarter stands on the day. */
    public static List<QuarterNorm> quartersOf(List<MeetingSummary> meetings, LocalDate today) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> QuarterNorm.of(quarter, meetings, today))
                .toList();
    }

    /** Held in the year. */
    public int held() {
        return quarters.stream().mapToInt(QuarterNorm::held).sum();
    }

    /** Held, planned and convened in the year. */
    public int counted() {
        return quarters.stream()
                .mapToInt(quarter -> quarter.held() + quarter.planned() + quarter.late())
                .sum();
    }

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
            List<MeetingSummary> in = meetings.stream()
                    .filter(meeting -> meeting.quarter() == quarter)
                    .toList();
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
}
