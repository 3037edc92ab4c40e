package kg.birikme.followup;

import java.util.EnumSet;
import java.util.Set;

/** Where a recommendation in force stands. The enum owns the legal moves; the database keeps them too. */
public enum AssignmentStatus {
    /** In force; somebody has not answered yet. */
    OPEN,
    /** Everybody responsible has answered; the chair releases or sends back. */
    ANSWERED,
    /** The chair took it off control. */
    RELEASED,
    /** Its protocol was annulled, and it fell with it. */
    ANNULLED;

    private Set<AssignmentStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(ANSWERED, RELEASED, ANNULLED);
            case ANSWERED -> EnumSet.of(OPEN, RELEASED, ANNULLED);
            case RELEASED -> EnumSet.of(ANNULLED);
            case ANNULLED -> EnumSet.noneOf(AssignmentStatus.class);
        };
    }

    /** Whether it may go from this status straight to the other. */
    public boolean mayBecome(AssignmentStatus other) {
        return next().contains(other);
    }

    /** Whether it is still under control: answers are taken, terms can be put off. */
    public boolean underControl() {
        return this == OPEN || this == ANSWERED;
    }
}
