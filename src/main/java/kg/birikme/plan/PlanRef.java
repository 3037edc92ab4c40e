package kg.birikme.plan;

/**
 * A revision of the plan, as other modules name it.
 *
 * @param revision 1 for the year's first plan
 * @param theme    the methodical theme; empty while it is not yet written
 */
public record PlanRef(PlanId id, int revision, PlanStatus status, String theme) {}
