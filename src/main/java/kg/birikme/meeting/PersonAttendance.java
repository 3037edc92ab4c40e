package kg.birikme.meeting;

import java.time.LocalDate;

/**
 * How a member attended one held meeting (R48).
 *
 * @param number the meeting's number among those held
 * @param reason of an excused absence
 */
public record PersonAttendance(int no, int number, LocalDate day, AttendanceMark mark, String reason) {}
