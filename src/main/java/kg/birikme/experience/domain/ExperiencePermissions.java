package kg.birikme.experience.domain;

import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;

/**
 * Who may do what with an entry of experience (R26, R95): all members and the school's leaders read it, its teacher, chair and
 * secretary write it, and any other member says that she works by it. Asked by buttons and guards.
 *
 * @param own     whether it is the actor's own experience
 * @param removed whether it was taken out
 * @param stored  whether the year has been accepted for storage and is read-only
 */
public record ExperiencePermissions(Actor actor, boolean own, boolean removed, boolean stored) {

    /** Whether the experience of the association opens for the actor. */
    public static boolean mayRead(Actor actor) {
        return actor.isAny(Role.ASSOCIATION);
    }

    /** Whether the actor writes the experience of others down. */
    public static boolean mayWriteForOthers(Actor actor) {
        return actor.isAny(Role.CHAIR, Role.SECRETARY);
    }

    /** Whether the actor writes any down. */
    public static boolean mayWriteAny(Actor actor) {
        return mayWriteForOthers(actor) || actor.is(Role.MEMBER);
    }

    /** Writing one of that teacher, or putting it right. */
    public boolean mayWrite() {
        return !stored && !removed && holdsWriting();
    }

    /** Whether writing is the actor's, however it stands. */
    boolean holdsWriting() {
        return mayWriteForOthers(actor) || own && actor.is(Role.MEMBER);
    }

    /** Saying that one works by it. */
    public boolean mayPractise() {
        return !stored && !removed && holdsPractice();
    }

    boolean holdsPractice() {
        return !own && actor.is(Role.MEMBER);
    }

    /** Asking the administration to publish it (R80). */
    public boolean mayAskToPublish() {
        return !stored && !removed && mayWriteForOthers(actor);
    }
}
