package kg.birikme.report;

/** For which time a report is asked. */
public enum ReportKind {
    QUARTER,
    HALF_YEAR,
    YEAR
}
