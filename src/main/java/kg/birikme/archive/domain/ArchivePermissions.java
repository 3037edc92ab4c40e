package kg.birikme.archive.domain;

import kg.birikme.archive.StorageState;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;

/**
 * Who may do what with a year's storage (R12). Asked by the page's buttons and by the services.
 *
 * @param actor who acts
 * @param state where the year stands
 */
public record ArchivePermissions(Actor actor, StorageState state) {

    /** Whether the archive is for this person: those who keep the association's papers, and the school's leaders. */
    public static boolean isReader(Actor actor) {
        return actor.isAny(Role.LEADERS) || actor.is(Role.SECRETARY);
    }

    /** Whether the action is the actor's, and the year is where it is taken. */
    public boolean may(ArchiveAction action) {
        return isTheirs(action) && fits(action);
    }

    private boolean isTheirs(ArchiveAction action) {
        return switch (action) {
            case HAND_OVER -> actor.is(Role.CHAIR);
            case TAKE_BACK -> actor.isAny(Role.CHAIR, Role.DEPUTY_TEACHING);
            case ACCEPT, PROPOSE_DISPOSAL -> actor.is(Role.DEPUTY_TEACHING);
            case KEEP_LONGER, WITHDRAW_DISPOSAL -> actor.isAny(Role.DEPUTY_TEACHING, Role.DIRECTOR);
            case CONFIRM_DISPOSAL -> actor.is(Role.DIRECTOR);
        };
    }

    private boolean fits(ArchiveAction action) {
        return switch (action) {
            case HAND_OVER -> state == StorageState.OPEN;
            case TAKE_BACK, ACCEPT -> state == StorageState.HANDED_OVER;
            case KEEP_LONGER, PROPOSE_DISPOSAL -> state == StorageState.TERM_ENDED;
            case WITHDRAW_DISPOSAL, CONFIRM_DISPOSAL -> state == StorageState.DISPOSAL_PROPOSED;
        };
    }

    /** Whether the year's binder is offered. */
    public boolean readsBinder() {
        return isBinderReader(actor);
    }

    /** Whether all that the year keeps is for this person, the deputy's analysis among it. */
    public static boolean isBinderReader(Actor actor) {
        return actor.isAny(Role.LEADERS);
    }

    static void requireBinder(Actor actor) {
        ActionForbidden.unless(isBinderReader(actor), "read the year's binder");
    }

    static void requireReader(Actor actor) {
        ActionForbidden.unless(isReader(actor), "read the archive");
    }

    /** Asks for the right only: whether the year is where the step is taken is told in words. */
    public void requireTheirs(ArchiveAction action) {
        ActionForbidden.unless(isTheirs(action), action + " in the archive");
    }
}
