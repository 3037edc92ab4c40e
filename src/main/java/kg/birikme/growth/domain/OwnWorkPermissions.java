package kg.birikme.growth.domain;

import kg.birikme.handin.WorkPermissions;
import kg.birikme.handin.WorkStatus;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/**
 * Who may do what to a member's programme or self-analysis (R47, R51). A draft is its writer's alone; nobody decides on
 * their own work.
 *
 * @param stored whether the year has been accepted for storage and is read-only
 */
public record OwnWorkPermissions(Actor actor, StaffId member, WorkStatus status, boolean stored)
        implements WorkPermissions {

    /** Whether the actor belongs here at all: the topics' list is for the association and its leaders. */
    public static boolean maySeeTopics(Actor actor) {
        return actor.isAny(Role.ASSOCIATION);
    }

    /** Whether the actor sees how everybody stands. */
    public static boolean seesAll(Actor actor) {
        return actor.isAny(Role.LEADERS);
    }

    /** Whoever has left the association keeps what was written there, but reads it no more. */
    @Override
    public boolean mayRead() {
        return own() ? maySeeTopics(actor) : status.known() && seesAll(actor);
    }

    @Override
    public boolean writes() {
        return own() && actor.is(Role.MEMBER);
    }

    /** The chair; on the chair's own, the deputy for teaching. */
    @Override
    public boolean decides() {
        return !own() && actor.isAny(Role.CHAIR, Role.DEPUTY_TEACHING);
    }

    /** At the year's end the writer adds what was carried out. */
    public boolean mayFinish() {
        return !stored && writes() && status.handedIn();
    }

    private boolean own() {
        return actor.isPerson(member);
    }
}
