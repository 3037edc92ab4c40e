package kg.birikme.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kg.birikme.shared.SchoolDates;

/**
 * An academic year with its four quarters, in order.
 *
 * @param slug   as in addresses: 2026-2027
 * @param start  first day on which the association may act for this year (late August counts, A3)
 * @param end    last day of that kind
 * @param stored whether the year has been accepted for storage and is read-only
 * @param begun  the first day on which the school could be asked for anything of it here: the year's first, or the day on which
 *     the school began to work with the program, if that is later
 */
public record YearView(
        YearId id,
        String slug,
        LocalDate start,
        LocalDate end,
        List<QuarterView> quarters,
        boolean stored,
        LocalDate begun) {

    /** Days in which a school that begins in mid-year, or a member who joins then, catches up. */
    public static final int NEWCOMERS_DAYS = 30;

    /** A year in which the school worked here from the first day. */
    public YearView(
            YearId id, String slug, LocalDate start, LocalDate end, List<QuarterView> quarters, boolean stored) {
        this(id, slug, start, end, quarters, stored, start);
    }

    /** When something that the regulation wants by the day is due: later where the school began after it, or just before. */
    public LocalDate due(LocalDate wanted) {
        LocalDate caughtUp = begun.plusDays(NEWCOMERS_DAYS);
        return begun.isAfter(start) && caughtUp.isAfter(wanted) ? caughtUp : wanted;
    }

    /** As on paper: 2026–2027. */
    public String label() {
        return SchoolDates.yearLabel(slug);
    }

    /** The day, or the year's last one where the year is over by then: who was what at its end. */
    public LocalDate atLatest(LocalDate day) {
        return day.isAfter(end) ? end : day;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public QuarterView quarter(int number) {
        return quarters.get(number - 1);
    }

    /** The quarter in which the day lies; none in the holidays. */
    public Optional<QuarterView> quarterOn(LocalDate day) {
        return quarters.stream().filter(quarter -> quarter.contains(day)).findFirst();
    }

    /**
     * The quarter proposed for a meeting on the day (A3): the one it lies in, else the next to begin, else the last. A
     * person may choose another.
     */
    public int proposedQuarter(LocalDate day) {
        return quarters.stream()
                .filter(quarter -> !day.isAfter(quarter.end()))
                .findFirst()
                .map(QuarterView::number)
                .orElse(4);
    }

    /** Whether a meeting on the day may count for the quarter: the day lies in it, or in the holidays before or after it. */
    public boolean fits(LocalDate day, int quarter) {
        boolean afterTheOneBefore =
                quarter == 1 || day.isAfter(quarter(quarter - 1).end());
        boolean beforeTheNext =
                quarter == 4 || day.isBefore(quarter(quarter + 1).start());
        return afterTheOneBefore && beforeTheNext;
    }
}
