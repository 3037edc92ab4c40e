package kg.birikme.activity.domain;

import kg.birikme.activity.ActivityStatus;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;

/**
 * Who may do what with what was found on a visit (R87, R88): it is between who found it, the visited teacher, the chair and the
 * school's leaders; the association learns of it when it is put before a meeting. Asked by buttons and guards.
 *
 * @param status  where the visit stands
 * @param visited whether the actor is the visited teacher
 * @param visitor whether the actor came along
 * @param author  whether the actor wrote the finding; false where a new one is meant
 * @param settled whether the teacher has read it, or a meeting is to consider it
 * @param raised  whether an item of an agenda stands for it
 * @param stored  whether the year has been accepted for storage and is read-only
 */
public record FindingPermissions(
        Actor actor,
        ActivityStatus status,
        boolean visited,
        boolean visitor,
        boolean author,
        boolean settled,
        boolean raised,
        boolean stored) {

    /** Whether the actor writes down visits: whoever is of the association, and its superiors. */
    public static boolean mayVisit(Actor actor) {
        return actor.isAny(Role.ASSOCIATION);
    }

    /** Whether the step is the actor's and the finding stands right for it. */
    public boolean may(FindingAction action) {
        return holdsStep(action) && standsRight(action);
    }

    /** @throws ActionForbidden if the step is not the actor's, however it stands */
    public void require(FindingAction action) {
        ActionForbidden.unless(holdsStep(action), "finding " + action);
    }

    private boolean holdsStep(FindingAction action) {
        if (!mayVisit(actor) || stored && action != FindingAction.READ) {
            return false;
        }
        return switch (action) {
            case ADD -> !visited && (visitor || actor.isAny(Role.LEADERS));
            case READ -> visited || author || actor.isAny(Role.LEADERS);
            case CHANGE -> author;
            case ANSWER -> visited;
            case RAISE -> !visited && (actor.is(Role.CHAIR) || author && actor.is(Role.MEMBER));
        };
    }

    private boolean standsRight(FindingAction action) {
        return switch (action) {
            case READ -> true;
            case ADD, ANSWER -> status.held();
            case CHANGE -> status.held() && !settled;
            case RAISE -> status.held() && !raised;
        };
    }
}
