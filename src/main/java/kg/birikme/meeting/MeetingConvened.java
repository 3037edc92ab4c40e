package kg.birikme.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import kg.birikme.school.YearId;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** The chair convened a meeting (R4). */
public record MeetingConvened(
        MeetingId meeting, YearId year, int no, String theme, LocalDate date, LocalTime time, String place, StaffId by) implements Traced {

    @Override
    public Trace trace() {
        return Trace.of("meeting.trace.convened", "/years/#" + year.value() + "/meetings/" + no, theme, SchoolDates.shortDate(date));
    }
}
