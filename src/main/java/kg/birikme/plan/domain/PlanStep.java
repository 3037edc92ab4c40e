package kg.birikme.plan.domain;

/** A step in the history of a revision. */
public enum PlanStep {
    DRAFTED,
    PUT_BEFORE_MEETING,
    TAKEN_OFF,
    CONSIDERED,
    SENT,
    RECALLED,
    AGREED,
    APPROVED,
    RETURNED,
    SUPERSEDED
}
