package kg.birikme.activity.domain;

/** What may be done to an activity that exists. */
public enum ActivityAction {
    CHANGE,
    HOLD,
    CANCEL,
    /** A member's «I was there», where the holder has not marked her (R49). */
    ATTEND,
    ANALYSE,
    /** Reading what visitors found: the teacher's own, the chair's and the school leaders'. */
    READ_ANALYSES,
    /** The teacher's «Таанышты» under the sheets. */
    ACKNOWLEDGE
}
