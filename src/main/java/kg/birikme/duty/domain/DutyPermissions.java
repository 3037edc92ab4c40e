package kg.birikme.duty.domain;

import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/** Who sees whose duties: chair, deputies and director everybody's, a member her own. */
public record DutyPermissions(Actor actor) {

    /** Whether the actor sees everybody's. */
    public boolean seesAll() {
        return actor.isAny(Role.LEADERS);
    }

    /** Whether duties are anything to the actor. */
    public boolean seesOwn() {
        return actor.isAny(Role.MEMBER, Role.SECRETARY);
    }

    /** Whether the actor sets the norms. */
    public boolean maySetNorm() {
        return actor.isAny(Role.CHAIR, Role.DEPUTY_TEACHING);
    }

    void requireSight() {
        if (!seesAll() && !seesOwn()) {
            throw new ActionForbidden("see duties");
        }
    }

    /** @throws NotFound if the person's duties are not the actor's to know of */
    void requireSightOf(StaffId person) {
        requireSight();
        if (!seesAll() && !actor.isPerson(person)) {
            throw new NotFound("duties");
        }
    }

    void requireNorm() {
        ActionForbidden.unless(maySetNorm(), "set the norms");
    }
}
