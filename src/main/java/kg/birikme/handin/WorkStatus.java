package kg.birikme.handin;

import kg.birikme.web.Tone;

/** Where a written work stands. Lateness is no status: it follows from the dates. */
public enum WorkStatus {
    /** Asked for, not begun. */
    ASKED,
    /** Being written; only its writer knows what it says. */
    DRAFT,
    /** Handed in, in its reader's hands. */
    SUBMITTED,
    /** Given back with a remark. */
    RETURNED,
    /** Its reader has read it, and nothing more is asked: «Таанышты». */
    SEEN,
    /** Its reader has accepted it. */
    ACCEPTED;

    /** Whether its writer may go on writing. */
    public boolean editable() {
        return this == ASKED || this == DRAFT || this == RETURNED;
    }

    /** Whether it is in its reader's hands. */
    public boolean handedIn() {
        return this == SUBMITTED || this == SEEN || this == ACCEPTED;
    }

    /** Whether it was ever handed in and not taken back: its leaders know of it. */
    public boolean known() {
        return handedIn() || this == RETURNED;
    }

    /** The legal moves. */
    public boolean mayBecome(WorkStatus next) {
        return switch (this) {
            case ASKED -> next == DRAFT || next == SUBMITTED;
            case DRAFT, RETURNED -> next == SUBMITTED;
            // Its writer may take it back until it is decided on: a draft again, or returned as before.
            case SUBMITTED -> next == RETURNED || next == DRAFT || next == SEEN || next == ACCEPTED;
            case SEEN, ACCEPTED -> false;
        };
    }

    /** How it looks. */
    public Tone tone() {
        return switch (this) {
            case ASKED, DRAFT -> Tone.QUIET;
            case SUBMITTED -> Tone.GOING;
            case RETURNED -> Tone.WARNING;
            case SEEN, ACCEPTED -> Tone.GOOD;
        };
    }
}
