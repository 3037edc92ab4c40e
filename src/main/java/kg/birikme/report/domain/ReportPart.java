package kg.birikme.report.domain;

/** The tables of a report (F10): I to IV, and of table V what its writer said at the association's meetings. */
public enum ReportPart {
    CLASS_HOUR,
    EVENT,
    PARENTS,
    ACHIEVEMENT,
    TALK;

    /** Whether it is a table of its own on the paper: I to IV. */
    public boolean table() {
        return this != TALK;
    }
}
