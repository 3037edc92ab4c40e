package kg.birikme.plan;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/**
 * The director approved the plan: it is in force.
 *
 * @param by     who did it
 * @param byName that person's name as printed on the day
 */
public record PlanApproved(PlanId plan, YearId year, int revision, StaffId by, String byName) implements Traced {

    @Override
    public Trace trace() {
        return Trace.of("plan.trace.approved", "/years/#" + year.value() + "/plan", "#" + year.value(), revision);
    }
}
