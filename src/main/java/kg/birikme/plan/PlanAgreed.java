package kg.birikme.plan;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/**
 * The deputy for teaching agreed the plan; the director is next.
 *
 * @param by     who did it
 * @param byName that person's name as printed on the day
 */
public record PlanAgreed(PlanId plan, YearId year, int revision, StaffId by, String byName) {}
