package kg.birikme.growth.domain;

import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/** Who sees pairs and who makes them (R38): seen as consultations are; the chair makes all of them, a member her own as mentor. */
public record MentoringPermissions(Actor actor) {

    public boolean maySee() {
        return OwnWorkPermissions.maySeeTopics(actor);
    }

    /** Whether the form opens at all. */
    public boolean mayWrite() {
        return actor.isAny(Role.CHAIR, Role.MEMBER);
    }

    /** Whether the actor writes on a pair of this mentor's. */
    public boolean mayWriteOf(StaffId mentor) {
        return mayWrite() && (actor.is(Role.CHAIR) || actor.isPerson(mentor));
    }

    /** @throws ActionForbidden if the pages are not the actor's to open */
    void requireSight() {
        ActionForbidden.unless(maySee(), "see mentoring");
    }

    /** @throws ActionForbidden if it is somebody else's */
    void requireWriterOf(StaffId mentor) {
        ActionForbidden.unless(mayWriteOf(mentor), "write on a mentoring pair");
    }
}
