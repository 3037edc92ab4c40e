package kg.birikme.report.domain;

/** A step in the history of a report. */
public enum ReportStep {
    SUBMITTED,
    RETURNED,
    ACCEPTED
}
