package kg.birikme.activity.domain;

/** What may be done to an activity that exists. */
public enum ActivityAction {
    CHANGE,
    HOLD,
    CANCEL,
    /** A member's «I was there», where the holder has not marked her (R49). */
    ATTEND,
    /** A member takes back that she was there. */
    LEAVE,
    /** A visitor who was not there is struck by whoever looks after the activity. */
    STRIKE,
    ANALYSE,
    /** Reading what visitors found: the teacher's own, the chair's and the school leaders'. */
    READ_ANALYSES,
    /** The teacher's «Таанышты» under the sheets. */
    ACKNOWLEDGE
}
