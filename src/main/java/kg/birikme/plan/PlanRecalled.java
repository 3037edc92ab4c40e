package kg.birikme.plan;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/**
 * The chair took back what had been sent on.
 *
 * @param by     who did it
 * @param byName that person's name as printed on the day
 */
public record PlanRecalled(PlanId plan, YearId year, int revision, StaffId by, String byName) {}
