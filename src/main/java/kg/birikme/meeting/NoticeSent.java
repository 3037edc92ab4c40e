package kg.birikme.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/**
 * The deputy for methodical work was sent a notice of a meeting (R4).
 *
 * @param repeated whether it tells a change of what an earlier notice said (B8)
 * @param late     whether it went out later than the school's lead time (A25)
 */
public record NoticeSent(
        UUID notice, MeetingId meeting, YearId year, int no, int noticeNumber, StaffId recipient, LocalDate date,
        LocalTime time, String place, boolean repeated, boolean late) {}
