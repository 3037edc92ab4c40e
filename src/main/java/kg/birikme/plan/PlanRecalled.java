package kg.birikme.plan;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/**
 * The chair took back what had been sent on.
 *
 * @param by     who did it
 * @param byName that person's name as printed on the day
 */
public record PlanRecalled(PlanId plan, YearId year, int revision, StaffId by, String byName) implements Traced {

    @Override
    public Trace trace() {
        return Trace.of("plan.trace.recalled", "/years/#" + year.value() + "/plan", "#" + year.value(), revision);
    }
}
