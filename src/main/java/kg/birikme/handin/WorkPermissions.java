package kg.birikme.handin;

import kg.birikme.shared.Actor;

/**
 * Who may do what to a written work, asked by buttons and by {@link WorkSteps}. A kind of work says whose writing and deciding
 * it is and who may read; the rest follows from how it stands.
 */
public interface WorkPermissions {

    Actor actor();

    WorkStatus status();

    /** Whether the year has been accepted for storage and is read-only. */
    boolean stored();

    /** Whether writing it is the actor's, however it stands. */
    boolean writes();

    /** Whether deciding on it is the actor's, however it stands. */
    boolean decides();

    /** Whether its content opens for the actor. */
    boolean mayRead();

    default boolean mayWrite() {
        return !stored() && writes() && status().editable();
    }

    /** Taking back what was handed in and not yet decided on. */
    default boolean mayWithdraw() {
        return !stored() && writes() && status() == WorkStatus.SUBMITTED;
    }

    /** Seen or accepted, or back with a remark. */
    default boolean mayDecide() {
        return !stored() && decides() && status() == WorkStatus.SUBMITTED;
    }
}
