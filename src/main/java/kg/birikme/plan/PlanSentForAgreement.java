package kg.birikme.plan;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/**
 * The chair sent the plan to the deputy for teaching.
 *
 * @param by     who did it
 * @param byName that person's name as printed on the day
 */
public record PlanSentForAgreement(PlanId plan, YearId year, int revision, StaffId by, String byName) {}
