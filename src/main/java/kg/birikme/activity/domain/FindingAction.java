package kg.birikme.activity.domain;

/** What may be done with a finding of a visit. */
public enum FindingAction {
    /** Writing down one more. */
    ADD,
    READ,
    /** Its writer puts it right or takes it out. */
    CHANGE,
    /** The visited teacher says what she thinks of it. */
    ANSWER,
    /** Putting it before the next meeting. */
    RAISE
}
