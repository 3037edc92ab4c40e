package kg.birikme.report.domain;

/** The tables of a report that its writer fills in (F10, I to IV). */
public enum ReportPart {
    CLASS_HOUR,
    EVENT,
    PARENTS,
    ACHIEVEMENT
}
