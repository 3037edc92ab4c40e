package kg.birikme.meeting.domain;

import kg.birikme.meeting.AttendanceMark;
import kg.birikme.shared.StaffId;

/** One member's line in the attendance as typed. */
public record AttendanceEntry(StaffId staff, AttendanceMark mark, String reason, boolean late, boolean leftEarly) {

    /** Somebody who was there all the time. */
    public static AttendanceEntry present(StaffId staff) {
        return new AttendanceEntry(staff, AttendanceMark.PRESENT, "", false, false);
    }
}
