package kg.birikme.plan;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/**
 * A held meeting considered the plan; the chair may send it on.
 *
 * @param by     who did it
 * @param byName that person's name as printed on the day
 */
public record PlanConsidered(PlanId plan, YearId year, int revision, StaffId by, String byName) implements Traced {

    @Override
    public Trace trace() {
        return Trace.of("plan.trace.considered", "/years/#" + year.value() + "/plan", "#" + year.value(), revision);
    }
}
