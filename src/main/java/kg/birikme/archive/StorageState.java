package kg.birikme.archive;

/** Where a year stands on its way into storage and out of it (R12). */
public enum StorageState {
    /** Nothing has been handed over. */
    OPEN,
    /** The chair has handed it over; the deputy has not accepted it yet. */
    HANDED_OVER,
    /** Accepted: read-only, kept until its day. */
    KEPT,
    /** The term has ended; a person has to decide (B18). */
    TERM_ENDED,
    /** The deputy has proposed its disposal; the director has not confirmed it. */
    DISPOSAL_PROPOSED,
    /** Its documents are gone; the acts remain. */
    DISPOSED
}
