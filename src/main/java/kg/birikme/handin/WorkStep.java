package kg.birikme.handin;

/** A step in the history of a written work, or of a consultation. */
public enum WorkStep {
    SUBMITTED,
    /** The writer took it back before it was decided on. */
    WITHDRAWN,
    /** With a remark. */
    RETURNED,
    SEEN,
    ACCEPTED,
    /** Of a programme, at the year's end: what was carried out. */
    FINISHED,
    /** A consultation was written down. */
    WRITTEN,
    /** Of a consultation: what stood before is the remark. */
    CORRECTED,
    /** A consultation was written down by mistake. */
    REMOVED,
    /** Of a nomination: the candidate agrees. */
    CONSENTED
}
