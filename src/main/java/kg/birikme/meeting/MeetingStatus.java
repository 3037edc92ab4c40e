package kg.birikme.meeting;

import java.util.EnumSet;
import java.util.Set;

/** How far a meeting has come. A change of date is no status: it is told in the meeting's history. */
public enum MeetingStatus {
    /** The chair has put it into the year; nobody has been told yet. */
    PLANNED,
    /** The chair has convened it: the deputy has the notice, the guests have their invitations (R4, R7). */
    CONVENED,
    /** Chair or secretary have marked it as held: it has its number and counts for the norms (R3, R8). Taken back while
     * nothing rests on it, it is convened as before. */
    HELD,
    /** Its protocol is signed: attendance and agenda stand (R10). */
    CLOSED,
    /** The chair has cancelled it with a reason; it counts nowhere and has no number. */
    CANCELLED;

    private Set<MeetingStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(CONVENED, CANCELLED);
            case CONVENED -> EnumSet.of(HELD, CANCELLED);
            case HELD -> EnumSet.of(CLOSED, CONVENED);
            case CLOSED -> EnumSet.of(HELD);
            case CANCELLED -> EnumSet.noneOf(MeetingStatus.class);
        };
    }

    /** Whether a meeting may go from this status straight to the other. */
    public boolean mayBecome(MeetingStatus other) {
        return next().contains(other);
    }

    /** Whether it has taken place. */
    public boolean held() {
        return this == HELD || this == CLOSED;
    }

    /** Whether it is still to take place. */
    public boolean upcoming() {
        return this == PLANNED || this == CONVENED;
    }

    /** Whether it counts for the norms as planned or held (R3, R8). */
    public boolean counts() {
        return this != CANCELLED;
    }

    /** Whether its agenda may still change. */
    public boolean open() {
        return upcoming() || this == HELD;
    }
}
