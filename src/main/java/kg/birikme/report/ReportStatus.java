package kg.birikme.report;

/** Where a report stands. Lateness is no status: it follows from the dates. */
public enum ReportStatus {
    /** Asked for, not begun. */
    ASKED,
    /** Being written; only its writer knows what it says. */
    DRAFT,
    SUBMITTED,
    /** Given back with a remark. */
    RETURNED,
    ACCEPTED;

    /** Whether its writer may go on writing. */
    public boolean editable() {
        return this == ASKED || this == DRAFT || this == RETURNED;
    }

    /** Whether it is in the chair's hands. */
    public boolean handedIn() {
        return this == SUBMITTED || this == ACCEPTED;
    }

    /** The legal moves. */
    public boolean mayBecome(ReportStatus next) {
        return switch (this) {
            case ASKED, DRAFT, RETURNED -> next == DRAFT || next == SUBMITTED;
            // Its writer may take it back until it is accepted.
            case SUBMITTED -> next == ACCEPTED || next == RETURNED || next == DRAFT;
            case ACCEPTED -> false;
        };
    }
}
