package kg.birikme.growth.domain;

/** A step in the history of a programme, a self-analysis or a consultation. */
public enum GrowthStep {
    SUBMITTED,
    /** The writer took it back before it was seen. */
    WITHDRAWN,
    RETURNED,
    SEEN,
    /** At the year's end: what was carried out. */
    FINISHED,
    /** A consultation was written down. */
    WRITTEN,
    /** What stood before is the remark. */
    CORRECTED,
    /** A consultation was written down by mistake. */
    REMOVED
}
