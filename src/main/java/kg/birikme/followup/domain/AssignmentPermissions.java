package kg.birikme.followup.domain;

import kg.birikme.followup.AssignmentStatus;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;

/**
 * Who may do what to a recommendation under control (R5, R6, R60). Asked by the buttons of the pages and by the guards of the
 * services.
 *
 * @param status      where it stands
 * @param responsible whether the actor answers for it
 * @param answered    whether everybody responsible has answered
 * @param stored      whether the year has been accepted for storage and is read-only
 */
public record AssignmentPermissions(
        Actor actor, AssignmentStatus status, boolean responsible, boolean answered, boolean stored) {

    /** Whether the actor sees every adopted recommendation, not only those given to them. */
    public static boolean mayReadAll(Actor actor) {
        return actor.isAny(Role.ASSOCIATION);
    }

    /** Whether the actor reads what others answered. */
    public static boolean mayReadAnswers(Actor actor) {
        return actor.isAny(Role.LEADERS) || actor.is(Role.SECRETARY);
    }

    /** Whether the actor reads an answer and what proves it, her own or another one. */
    public boolean mayReadAnswer(boolean own) {
        return own || mayReadAnswers(actor);
    }

    /** Whether its page opens for the actor. */
    public boolean mayRead() {
        return responsible || mayReadAll(actor);
    }

    /** Whether the button is shown: the step is the actor's and it stands right for it. */
    public boolean may(AssignmentAction action) {
        return holdsStep(action) && status.underControl() && (action != AssignmentAction.RELEASE || answered);
    }

    /** @throws ActionForbidden if the step is not the actor's, however it stands */
    public void require(AssignmentAction action) {
        ActionForbidden.unless(holdsStep(action), "recommendation " + action);
    }

    private boolean holdsStep(AssignmentAction action) {
        return !stored
                && switch (action) {
                    case ANSWER, WITHDRAW -> responsible;
                    case ANSWER_FOR -> actor.isAny(Role.CHAIR, Role.SECRETARY);
                    case SEND_BACK, EXTEND, RELEASE -> actor.is(Role.CHAIR);
                };
    }
}
