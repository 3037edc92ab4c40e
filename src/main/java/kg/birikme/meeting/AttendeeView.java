package kg.birikme.meeting;

import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;

/**
 * A member in the attendance of a meeting.
 *
 * @param reason why absent; empty where none was given
 */
public record AttendeeView(
        StaffId staff, PersonName name, AttendanceMark mark, String reason, boolean late, boolean leftEarly) {}
