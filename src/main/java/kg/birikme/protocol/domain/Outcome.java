package kg.birikme.protocol.domain;

/** What became of an item of the agenda in the meeting. */
public enum Outcome {
    /** Nobody has said yet. */
    OPEN,
    /** Considered: it needs at least one recommendation (R5). */
    CONSIDERED,
    /** Taken off for good, with a reason. */
    WITHDRAWN,
    /** Not reached: it comes back at the next meeting, with a reason. */
    MOVED_ON;

    /** Whether a reason is needed, because the item was not considered (R5). */
    public boolean needsReason() {
        return this == WITHDRAWN || this == MOVED_ON;
    }
}
