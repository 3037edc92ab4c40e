package kg.birikme.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the year's meetings stand against the norms (R3, R8), for the rule compass.
 *
 * @param quarters 1 to 4, in that order
 * @param unseen   notices not acknowledged, of meetings still to be held or just held
 * @param breaches what the chair had to explain to director and deputy
 * @param next     the next meeting that is planned or convened, if any
 */
public record MeetingNorm(
        List<QuarterNorm> quarters,
        List<UnseenNotice> unseen,
        List<NormBreach> breaches,
        Optional<MeetingSummary> next) {

    /** Meetings wanted in the year (R8). */
    public static final int PER_YEAR = 4;

    public MeetingNorm {
        quarters = List.copyOf(quarters);
        unseen = List.copyOf(unseen);
        breaches = List.copyOf(breaches);
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
        return quarters.stream().mapToInt(quarter -> quarter.held() + quarter.planned() + quarter.late()).sum();
    }
}
