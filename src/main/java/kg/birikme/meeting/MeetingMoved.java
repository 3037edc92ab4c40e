package kg.birikme.meeting;

import java.time.LocalDate;
import kg.birikme.school.YearId;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;
import org.jspecify.annotations.Nullable;

/**
 * A meeting got another date, time, place or quarter.
 *
 * @param told         whether it had been convened, so that people knew the former ones
 * @param breachReason why the quarter is left below its norm; empty where it is not
 */
public record MeetingMoved(
        MeetingId meeting, YearId year, int no, String theme, boolean told,
        @Nullable LocalDate from, @Nullable LocalDate to, String reason,
        String breachReason, StaffId by)
        implements Traced {

    @Override
    public Trace trace() {
        return Trace.of("meeting.trace.moved", "/years/#" + year.value() + "/meetings/" + no, theme, day(from), day(to));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : SchoolDates.shortDate(day);
    }
}
