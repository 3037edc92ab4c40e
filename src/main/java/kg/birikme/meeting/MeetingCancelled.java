package kg.birikme.meeting;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/**
 * The chair cancelled a meeting.
 *
 * @param told         whether it had been convened, so that people knew of it
 * @param breachReason why quarter or year are left below the norm; empty where they are not
 */
public record MeetingCancelled(
        MeetingId meeting, YearId year, int no, String theme, boolean told, String reason, String breachReason, StaffId by)
        implements Traced {

    @Override
    public Trace trace() {
        return Trace.of("meeting.trace.cancelled", "/years/#" + year.value() + "/meetings/" + no, theme);
    }
}
