package kg.birikme.plan.domain;

/** A step in the history of a revision. */
public enum PlanStep {
    DRAFTED,
    /** Begun with the new school year, from the frame of the last one. */
    CARRIED_OVER,
    PUT_BEFORE_MEETING,
    TAKEN_OFF,
    CONSIDERED,
    /** The chair took a considered plan back to change it. */
    REOPENED,
    SENT,
    RECALLED,
    AGREED,
    APPROVED,
    RETURNED,
    SUPERSEDED,
    DISCARDED
}
