package kg.birikme.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** The chair convened a meeting (R4). */
public record MeetingConvened(
        MeetingId meeting, YearId year, int no, String theme, LocalDate date, LocalTime time, String place, StaffId by) {}
