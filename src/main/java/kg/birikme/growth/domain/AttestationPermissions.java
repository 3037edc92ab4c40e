package kg.birikme.growth.domain;

import java.util.Set;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/**
 * Who knows of somebody's attestation (R72, R90): herself and the administration, nobody else, the chair neither; who only
 * administers sees no content.
 *
 * @param person whose attestation it is
 */
public record AttestationPermissions(Actor actor, StaffId person) {

    private static final Set<Role> DEPUTIES =
            Set.of(Role.DEPUTY_TEACHING, Role.DEPUTY_METHODICAL, Role.DEPUTY_UPBRINGING);

    /** Whether everybody's attestations are the actor's to read: the director's and the deputies'. */
    public static boolean seesAll(Actor actor) {
        return actor.is(Role.DIRECTOR) || actor.isAny(DEPUTIES);
    }

    /** @throws ActionForbidden unless everybody's are the actor's to read */
    static void requireAll(Actor actor) {
        ActionForbidden.unless(seesAll(actor), "see everybody's attestations");
    }

    public boolean mayRead() {
        return own() || seesAll(actor);
    }

    /** The dates and what is gathered: the person and the deputies. */
    public boolean mayWrite() {
        return own() || actor.isAny(DEPUTIES);
    }

    /** Saying that all is gathered, and adding files. */
    public boolean mayGather() {
        return own();
    }

    /** Writing down what came of it: a deputy, of somebody else. */
    public boolean mayRecord() {
        return actor.isAny(DEPUTIES) && !actor.isPerson(person);
    }

    /** @throws NotFound if it is not the actor's to know of */
    void requireSight() {
        if (!mayRead()) {
            throw new NotFound("attestation");
        }
    }

    private boolean own() {
        return actor.isPerson(person) && actor.isAny(Role.ASSOCIATION);
    }
}
