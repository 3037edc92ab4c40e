package kg.birikme.plan;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/**
 * The director approved the plan: it is in force.
 *
 * @param by     who did it
 * @param byName that person's name as printed on the day
 */
public record PlanApproved(PlanId plan, YearId year, int revision, StaffId by, String byName) {}
