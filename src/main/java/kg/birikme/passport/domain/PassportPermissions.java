package kg.birikme.passport.domain;

import kg.birikme.shared.Actor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/** Who reads whose passport: a person her own, the leaders everybody's; never the administrator. */
public record PassportPermissions(Actor actor) {

    /** Whether the person's passport is the actor's to read. */
    public boolean mayRead(StaffId person) {
        return actor.isAny(Role.LEADERS) || actor.isAny(Role.MEMBER, Role.SECRETARY) && actor.isPerson(person);
    }

    /** @throws NotFound if it is not the actor's to know of */
    void requireSightOf(StaffId person) {
        if (!mayRead(person)) {
            throw new NotFound("passport");
        }
    }
}
