package kg.birikme.meeting;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/**
 * The chair cancelled a meeting.
 *
 * @param told         whether it had been convened, so that people knew of it
 * @param breachReason why quarter or year are left below the norm; empty where they are not
 */
public record MeetingCancelled(
        MeetingId meeting, YearId year, int no, String theme, boolean told, String reason, String breachReason, StaffId by) {}
