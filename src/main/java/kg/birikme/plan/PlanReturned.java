package kg.birikme.plan;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/**
 * The deputy or the director returned the plan to the chair.
 *
 * @param by         who returned it
 * @param byName     that person's name as printed on the day
 * @param remark     what is to be mended
 * @param newMeeting whether the association has to consider it again (B1)
 */
public record PlanReturned(
        PlanId plan, YearId year, int revision, StaffId by, String byName, String remark, boolean newMeeting) implements Traced {

    @Override
    public Trace trace() {
        return Trace.of("plan.trace.returned", "/years/#" + year.value() + "/plan", "#" + year.value(), revision);
    }
}
