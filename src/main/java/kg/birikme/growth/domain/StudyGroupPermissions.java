package kg.birikme.growth.domain;

import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/** Who sees groups, makes them and tells what came of them (R73, R86): all members see; the chair chooses leaders; a leader tells. */
public record StudyGroupPermissions(Actor actor) {

    public boolean maySee() {
        return actor.isAny(Role.ASSOCIATION);
    }

    /** Making a group and choosing who leads it and who takes part. */
    public boolean mayMake() {
        return actor.is(Role.CHAIR);
    }

    /** Telling what came of a group, and ending it. */
    public boolean mayTell(StaffId leader) {
        return mayMake() || actor.isPerson(leader) && actor.is(Role.MEMBER);
    }

    /** @throws ActionForbidden if groups are not the actor's to see */
    void requireSight() {
        ActionForbidden.unless(maySee(), "see the groups");
    }

    /** @throws ActionForbidden unless the actor makes groups */
    void requireMaker() {
        ActionForbidden.unless(mayMake(), "make a group");
    }
}
