package kg.birikme.meeting;

import java.time.LocalDate;
import kg.birikme.school.YearId;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** A meeting was marked as held and got its number in the year (R3, R8). */
public record MeetingHeld(
        MeetingId meeting, YearId year, int no, int number, int quarter, LocalDate date, String theme, StaffId by) implements Traced {

    @Override
    public Trace trace() {
        return Trace.of("meeting.trace.held", "/years/#" + year.value() + "/meetings/" + no, number, theme, SchoolDates.shortDate(date));
    }
}
