package kg.birikme.plan.domain;

import kg.birikme.plan.PlanStatus;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;

/**
 * Who may do what to a revision of the plan (B3). Asked by the buttons of the pages and by the guards of the services.
 *
 * @param stored whether the year has been accepted for storage and is read-only
 */
public record PlanPermissions(Actor actor, PlanStatus status, boolean stored) {

    /** Whether the plan of any year opens: for everybody of the association and its superiors. */
    public static boolean mayRead(Actor actor) {
        return actor.isAny(Role.ASSOCIATION);
    }

    /** Whether the actor may begin a plan where the year has none (R2, R52). */
    public static boolean mayStart(Actor actor, boolean stored) {
        return actor.is(Role.CHAIR) && !stored;
    }

    /** Whether the button is shown: the step is the actor's and the status is right for it. */
    public boolean may(PlanAction action) {
        return holdsStep(action) && statusAllows(action);
    }

    /** @throws ActionForbidden if the step is not the actor's, whatever the status */
    public void require(PlanAction action) {
        ActionForbidden.unless(holdsStep(action), "plan " + action);
    }

    private boolean holdsStep(PlanAction action) {
        return !stored
                && switch (action) {
                    case EDIT, PUT_BEFORE_MEETING, REOPEN, DISCARD, SEND, RECALL, REVISE -> actor.is(Role.CHAIR);
                    case AGREE -> actor.is(Role.DEPUTY_TEACHING);
                    case APPROVE -> actor.is(Role.DIRECTOR);
                    case RETURN -> actor.is(returns());
                    case MARK -> actor.isAny(Role.CHAIR, Role.SECRETARY);
                };
    }

    /** The deputy returns what is being agreed, the director what awaits approval: neither does the other's step. */
    private Role returns() {
        return status == PlanStatus.TO_APPROVE ? Role.DIRECTOR : Role.DEPUTY_TEACHING;
    }

    private boolean statusAllows(PlanAction action) {
        return switch (action) {
            case EDIT -> status.editable();
            case PUT_BEFORE_MEETING -> status.mayBecome(PlanStatus.IN_MEETING) && status != PlanStatus.IN_MEETING;
            case REOPEN -> status == PlanStatus.CONSIDERED;
            case DISCARD -> status.mayBecome(PlanStatus.DISCARDED);
            case SEND -> status.mayBecome(PlanStatus.TO_AGREE);
            case RECALL, RETURN -> status == PlanStatus.TO_AGREE || status == PlanStatus.TO_APPROVE;
            case AGREE -> status.mayBecome(PlanStatus.TO_APPROVE);
            case APPROVE -> status.mayBecome(PlanStatus.APPROVED);
            case REVISE, MARK -> status == PlanStatus.APPROVED;
        };
    }
}
