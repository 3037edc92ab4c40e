package kg.birikme.growth;

/** Where a member's programme or self-analysis stands. */
public enum GrowthStatus {
    /** Only its writer knows of it. */
    DRAFT,
    SUBMITTED,
    /** Given back by the chair with a remark. */
    RETURNED,
    /** The chair has read it: «Таанышты». */
    SEEN;

    /** Whether its writer may go on writing. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it is in the chair's hands. */
    public boolean handedIn() {
        return this == SUBMITTED || this == SEEN;
    }

    /** The legal moves. */
    public boolean mayBecome(GrowthStatus next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == SUBMITTED;
            // Its writer may take it back until it was seen.
            case SUBMITTED -> next == RETURNED || next == SEEN || next == DRAFT;
            case SEEN -> false;
        };
    }
}
