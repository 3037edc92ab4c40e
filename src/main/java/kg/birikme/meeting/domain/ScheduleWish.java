package kg.birikme.meeting.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import kg.birikme.school.YearView;
import kg.birikme.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * When and where a person wants a meeting; what is not given is left open.
 *
 * @param quarter   none where the one proposed for the date is wanted (A3)
 * @param knowingly whether the quarter is meant although the date lies in another one
 */
public record ScheduleWish(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable String place,
        @Nullable Integer quarter,
        boolean knowingly) {

    /** A wish whose date and quarter agree. */
    public ScheduleWish(
            @Nullable LocalDate date, @Nullable LocalTime time, @Nullable String place, @Nullable Integer quarter) {
        this(date, time, place, quarter, false);
    }

    Schedule in(YearView year) {
        if (date != null && quarter != null && !knowingly && year.contains(date) && !year.fits(date, quarter)) {
            throw new InvalidInput("quarter", "meeting.refusal.otherQuarter", year.proposedQuarter(date));
        }
        return Schedule.in(year, date, time, place, quarter);
    }
}
