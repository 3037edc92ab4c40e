package kg.birikme.meeting;

import java.time.LocalDate;
import kg.birikme.shared.StaffId;

/**
 * How one member took part in a meeting that was held (R48).
 *
 * @param no     the meeting's number in addresses
 * @param number its number among those held
 * @param reason why the member was excused; empty else
 */
public record AttendanceFact(
        int no, int number, LocalDate day, String theme, StaffId member, AttendanceMark mark, String reason) {}
