package kg.birikme.meeting.domain;

import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;

/**
 * Who may do what with a meeting. Asked by the buttons of the pages and by the guards of the services.
 *
 * @param stored whether the year has been accepted for storage and is read-only
 */
public record MeetingPermissions(Actor actor, MeetingStatus status, boolean stored) {

    /** Whether the meetings of any year open: for everybody of the association and its superiors. */
    public static boolean mayRead(Actor actor) {
        return actor.isAny(Role.ASSOCIATION);
    }

    /** @throws ActionForbidden unless the meetings open to the actor */
    public static void requireRead(Actor actor) {
        ActionForbidden.unless(mayRead(actor), "read meetings");
    }

    /** Whether the actor may put meetings into the year (R57). */
    public static boolean mayPlan(Actor actor, boolean stored) {
        return actor.is(Role.CHAIR) && !stored;
    }

    /** Whether the actor may see items of the kind: attestation is for members and administration only (R43). */
    public static boolean maySee(Actor actor, AgendaKind kind) {
        return !kind.confidential() || mayRead(actor);
    }

    /** Whether the button is shown: the step is the actor's and the status is right for it. */
    public boolean may(MeetingAction action) {
        return holdsStep(action) && statusAllows(action);
    }

    /** @throws ActionForbidden if the step is not the actor's, whatever the status */
    public void require(MeetingAction action) {
        ActionForbidden.unless(holdsStep(action), "meeting " + action);
    }

    private boolean holdsStep(MeetingAction action) {
        return !stored
                && switch (action) {
                    case EDIT, EDIT_AGENDA, INVITE, CONVENE, MOVE, CANCEL -> actor.is(Role.CHAIR);
                    case PROPOSE -> actor.isAny(Role.MEMBER, Role.CHAIR, Role.SECRETARY);
                    case ACKNOWLEDGE, UNACKNOWLEDGE -> actor.is(Role.DEPUTY_METHODICAL);
                    case TAKE_ATTENDANCE, HOLD, TAKE_BACK, LEAVE_ITEM -> actor.isAny(Role.CHAIR, Role.SECRETARY);
                };
    }

    private boolean statusAllows(MeetingAction action) {
        return switch (action) {
            case EDIT, MOVE, CANCEL, PROPOSE -> status.upcoming();
            case EDIT_AGENDA, INVITE -> status.open();
            case CONVENE -> status == MeetingStatus.PLANNED;
            case ACKNOWLEDGE -> status != MeetingStatus.PLANNED && status != MeetingStatus.CANCELLED;
            case HOLD, UNACKNOWLEDGE -> status == MeetingStatus.CONVENED;
            case TAKE_BACK -> status == MeetingStatus.HELD;
            case TAKE_ATTENDANCE, LEAVE_ITEM -> status == MeetingStatus.CONVENED || status == MeetingStatus.HELD;
        };
    }
}
