package kg.birikme.report.domain;

/** The tables of a report (F10): I to IV, of table V what its writer said at the association's meetings, and items of the plan. */
public enum ReportPart {
    CLASS_HOUR,
    EVENT,
    PARENTS,
    ACHIEVEMENT,
    TALK,
    /** The items of the plan that it tells of (R1). */
    PLAN;

    /** Whether it is a table of its own on the paper: I to IV. */
    public boolean table() {
        return this != TALK && this != PLAN;
    }
}
