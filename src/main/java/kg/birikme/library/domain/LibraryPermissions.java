package kg.birikme.library.domain;

import java.util.Set;
import kg.birikme.library.LibraryAudience;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;

/**
 * Who reads and who keeps the library (R32, R63). A colleague who is no member reads what is meant for the whole staff; a mere
 * administrator sees no content.
 *
 * @param atWork whether the actor is at work in the school today
 */
public record LibraryPermissions(Actor actor, boolean atWork) {

    private static final Set<Role> KEEPERS =
            Set.of(Role.CHAIR, Role.SECRETARY, Role.DEPUTY_TEACHING, Role.DEPUTY_METHODICAL, Role.DEPUTY_UPBRINGING);

    /** Whether the library opens for the actor. */
    public boolean maySee() {
        return ofAssociation() || actor.roles().isEmpty() && atWork;
    }

    /** Whether what is meant for these is the actor's to read. */
    public boolean mayRead(LibraryAudience audience) {
        return audience == LibraryAudience.MEMBERS ? ofAssociation() : maySee();
    }

    /** Putting documents on the shelf, replacing them, taking them off, announcing. */
    public boolean mayKeep() {
        return actor.isAny(KEEPERS);
    }

    /**
     * Taking an announcement back.
     *
     * @param readers how many have read it, its author aside
     */
    public boolean mayTakeBack(int readers) {
        return mayKeep() && readers == 0;
    }

    /** Whether the actor reads what is the association's. */
    public boolean ofAssociation() {
        return actor.isAny(Role.ASSOCIATION);
    }
}
