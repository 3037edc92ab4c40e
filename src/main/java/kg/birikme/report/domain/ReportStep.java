package kg.birikme.report.domain;

/** A step in the history of a report. */
public enum ReportStep {
    SUBMITTED,
    /** The writer took it back before it was accepted. */
    WITHDRAWN,
    RETURNED,
    ACCEPTED
}
