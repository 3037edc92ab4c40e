package kg.birikme.growth.domain;

import kg.birikme.growth.GrowthStatus;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/**
 * Who may do what to a member's programme or self-analysis (R47, R51). A draft is its writer's alone; nobody decides on
 * their own work.
 *
 * @param stored whether the year has been accepted for storage and is read-only
 */
public record OwnWorkPermissions(Actor actor, StaffId member, GrowthStatus status, boolean stored) {

    private static final Role[] LEADERS = {
        Role.CHAIR, Role.DIRECTOR, Role.DEPUTY_TEACHING, Role.DEPUTY_METHODICAL, Role.DEPUTY_UPBRINGING
    };

    /** Whether the actor belongs here at all: the topics' list is for the association and its leaders. */
    public static boolean maySeeTopics(Actor actor) {
        return seesAll(actor) || actor.isAny(Role.MEMBER, Role.SECRETARY);
    }

    /** Whether the actor sees how everybody stands. */
    public static boolean seesAll(Actor actor) {
        return actor.isAny(LEADERS);
    }

    /** Whoever has left the association keeps what was written there, but reads it no more. */
    public boolean mayRead() {
        return own() ? maySeeTopics(actor) : status != GrowthStatus.DRAFT && seesAll(actor);
    }

    public boolean mayWrite() {
        return !stored && own() && actor.is(Role.MEMBER) && status.editable();
    }

    /** Taking back what was handed in and not yet seen. */
    public boolean mayWithdraw() {
        return !stored && own() && actor.is(Role.MEMBER) && status == GrowthStatus.SUBMITTED;
    }

    /** «Таанышты», or back with a remark. */
    public boolean mayDecide() {
        return !stored && !own() && status == GrowthStatus.SUBMITTED && decides();
    }

    /** At the year's end the writer adds what was carried out. */
    public boolean mayFinish() {
        return !stored && own() && actor.is(Role.MEMBER) && status.handedIn();
    }

    /** @throws ActionForbidden if deciding is not the actor's, however the work stands */
    public void requireDecider() {
        if (stored || own() || !decides()) {
            throw new ActionForbidden("decide on a member's own work");
        }
    }

    private boolean decides() {
        return actor.isAny(Role.CHAIR, Role.DEPUTY_TEACHING);
    }

    private boolean own() {
        return actor.isPerson(member);
    }
}
