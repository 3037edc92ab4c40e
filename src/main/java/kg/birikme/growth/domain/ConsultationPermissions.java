package kg.birikme.growth.domain;

import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/**
 * Who writes consultations down: the chair all of them, a member her own. Asked by buttons and by the service.
 *
 * @param stored whether the year has been accepted for storage and is read-only
 */
public record ConsultationPermissions(Actor actor, boolean stored) {

    /** Whether the form opens at all. */
    public boolean mayWrite() {
        return !stored && actor.isAny(Role.CHAIR, Role.MEMBER);
    }

    /** Whether the actor writes down what the person gave. */
    public boolean mayWriteOf(StaffId giver) {
        return mayWrite() && (actor.is(Role.CHAIR) || actor.isPerson(giver));
    }

    /** Whether the actor corrects it or takes it back: as whoever writes it down. */
    public boolean mayChange(StaffId giver, boolean withdrawn) {
        return !withdrawn && mayWriteOf(giver);
    }

    /** @throws ActionForbidden if it is not the actor's, whatever the year */
    public void requireWriterOf(StaffId giver) {
        ActionForbidden.unless(
                new ConsultationPermissions(actor, false).mayWriteOf(giver), "write down a consultation");
    }
}
