package kg.birikme.growth.domain;

import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/** Whose courses are whose to read and to write (R36): her own; everybody's to read for the leaders, as the passport is. */
public record CoursePermissions(Actor actor, StaffId person) {

    /** Whether the page of courses opens for the actor. */
    public static boolean maySee(Actor actor) {
        return actor.isAny(Role.ASSOCIATION);
    }

    /** Whether everybody's courses are the actor's to read. */
    public static boolean seesAll(Actor actor) {
        return actor.isAny(Role.LEADERS);
    }

    public boolean mayRead() {
        return own() || seesAll(actor);
    }

    /** Whoever took it writes it down. */
    public boolean mayWrite() {
        return own();
    }

    /** @throws ActionForbidden if the page does not open for the actor */
    static void requirePage(Actor actor) {
        ActionForbidden.unless(maySee(actor), "see courses");
    }

    /** @throws NotFound if it is not the actor's to know of */
    void requireSight() {
        if (!mayRead()) {
            throw new NotFound("course");
        }
    }

    private boolean own() {
        return actor.isPerson(person) && maySee(actor);
    }
}
