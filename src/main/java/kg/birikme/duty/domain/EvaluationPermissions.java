package kg.birikme.duty.domain;

import java.util.Set;
import kg.birikme.handin.WorkPermissions;
import kg.birikme.handin.WorkStatus;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/**
 * Who writes and who reads the evaluation of a member's year (R30): the chair writes it, of the chair the deputy for teaching;
 * the member and the administration read it once it is put before her; she alone acknowledges it.
 *
 * @param member whose year it is
 * @param chairs whether she is the chair of today
 * @param stored whether the year has been accepted for storage and is read-only
 */
public record EvaluationPermissions(Actor actor, StaffId member, boolean chairs, WorkStatus status, boolean stored)
        implements WorkPermissions {

    private static final Set<Role> ADMINISTRATION =
            Set.of(Role.DIRECTOR, Role.DEPUTY_TEACHING, Role.DEPUTY_METHODICAL, Role.DEPUTY_UPBRINGING);

    /** Whether the list of members with how their evaluations stand is the actor's. */
    public static boolean seesAll(Actor actor) {
        return actor.isAny(Role.LEADERS);
    }

    /** @throws ActionForbidden unless the list is the actor's */
    static void requireAll(Actor actor) {
        ActionForbidden.unless(seesAll(actor), "see everybody's evaluations");
    }

    @Override
    public boolean writes() {
        return !own() && actor.is(chairs ? Role.DEPUTY_TEACHING : Role.CHAIR);
    }

    @Override
    public boolean decides() {
        return own() && actor.isAny(Role.ASSOCIATION);
    }

    @Override
    public boolean mayRead() {
        return writes() || status.known() && (decides() || !own() && actor.isAny(ADMINISTRATION));
    }

    private boolean own() {
        return actor.isPerson(member);
    }
}
