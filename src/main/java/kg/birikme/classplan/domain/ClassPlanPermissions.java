package kg.birikme.classplan.domain;

import kg.birikme.handin.WorkPermissions;
import kg.birikme.handin.WorkStatus;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/**
 * Who may do what to a class teacher's plan (R25, R70). A draft is its writer's alone, its leaders read what was handed in, and
 * what was accepted all members read: so plans are made to fit each other. Nobody decides on their own.
 *
 * @param stored whether the year has been accepted for storage and is read-only
 */
public record ClassPlanPermissions(Actor actor, StaffId member, WorkStatus status, boolean stored)
        implements WorkPermissions {

    /** Whether class teachers' plans are the actor's to know of. */
    public static boolean maySeeList(Actor actor) {
        return actor.isAny(Role.ASSOCIATION);
    }

    @Override
    public boolean mayRead() {
        return maySeeList(actor)
                && (own() || status == WorkStatus.ACCEPTED || status.known() && actor.isAny(Role.LEADERS));
    }

    @Override
    public boolean writes() {
        return own() && actor.is(Role.MEMBER);
    }

    /** The chair; on the chair's own, the deputy for teaching. */
    @Override
    public boolean decides() {
        return !own() && actor.isAny(Role.CHAIR, Role.DEPUTY_TEACHING);
    }

    private boolean own() {
        return actor.isPerson(member);
    }
}
