package kg.birikme.plan;

import java.util.EnumSet;
import java.util.Set;

/** Where a revision of the plan stands on its way (R2, B1). The enum owns the legal moves; the database keeps them too. */
public enum PlanStatus {
    /** The chair writes it. */
    DRAFT,
    /** The chair has put it on the agenda of a meeting, which has not been held yet. */
    IN_MEETING,
    /**
     * A held meeting considered it and the chair signed that protocol; the chair may send it on, but changes it only after
     * taking it back: then a meeting has to consider it anew.
     */
    CONSIDERED,
    /** The chair sent it on; the deputy for teaching agrees or returns it. */
    TO_AGREE,
    /** The deputy agreed; the director approves or returns it. */
    TO_APPROVE,
    /** The director approved it: the plan in force, one a year. */
    APPROVED,
    /** The deputy or the director returned it with a remark; the chair mends it. */
    RETURNED,
    /** A later revision was approved in its place. */
    SUPERSEDED,
    /** A revision that the chair gave up; the plan in force goes on. */
    DISCARDED;

    private Set<PlanStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_MEETING, CONSIDERED, DISCARDED);
            case IN_MEETING -> EnumSet.of(IN_MEETING, DRAFT, RETURNED, CONSIDERED);
            case CONSIDERED -> EnumSet.of(IN_MEETING, TO_AGREE, DRAFT, DISCARDED);
            case TO_AGREE -> EnumSet.of(TO_APPROVE, RETURNED, CONSIDERED);
            case TO_APPROVE -> EnumSet.of(APPROVED, RETURNED, CONSIDERED);
            case APPROVED -> EnumSet.of(SUPERSEDED);
            case RETURNED -> EnumSet.of(IN_MEETING, CONSIDERED, TO_AGREE, DISCARDED);
            case SUPERSEDED, DISCARDED -> EnumSet.noneOf(PlanStatus.class);
        };
    }

    /** Whether a revision may go from this status straight to the other. */
    public boolean mayBecome(PlanStatus other) {
        return next().contains(other);
    }

    /** Whether the chair may change the content. */
    public boolean editable() {
        return switch (this) {
            case DRAFT, IN_MEETING, RETURNED -> true;
            case CONSIDERED, TO_AGREE, TO_APPROVE, APPROVED, SUPERSEDED, DISCARDED -> false;
        };
    }

    /** Whether it still has to be approved; one such revision a year. */
    public boolean open() {
        return this != APPROVED && this != SUPERSEDED && this != DISCARDED;
    }
}
