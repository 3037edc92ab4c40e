package kg.birikme.meeting.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import kg.birikme.school.YearView;
import org.jspecify.annotations.Nullable;

/**
 * When and where a person wants a meeting; what is not given is left open.
 *
 * @param quarter none where the one proposed for the date is wanted (A3)
 */
public record ScheduleWish(
        @Nullable LocalDate date, @Nullable LocalTime time, @Nullable String place, @Nullable Integer quarter) {

    Schedule in(YearView year) {
        return Schedule.in(year, date, time, place, quarter);
    }
}
