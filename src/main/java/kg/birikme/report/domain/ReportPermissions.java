package kg.birikme.report.domain;

import kg.birikme.handin.WorkPermissions;
import kg.birikme.handin.WorkStatus;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/**
 * Who may do what to a report (R53). What a member writes is hers until she hands it in; no colleague ever reads it.
 *
 * @param chairs whether the member is the chair of today, whose report the deputy for teaching decides on
 * @param stored whether the year has been accepted for storage and is read-only
 */
public record ReportPermissions(Actor actor, StaffId member, WorkStatus status, boolean chairs, boolean stored)
        implements WorkPermissions {

    /** Whether the page of reports opens for the actor. */
    public static boolean maySee(Actor actor) {
        return actor.isAny(Role.ASSOCIATION);
    }

    /** Whether the actor sees how everybody stands. */
    public static boolean seesAll(Actor actor) {
        return actor.isAny(Role.LEADERS);
    }

    /** Whether the actor asks for reports. */
    public static boolean mayAsk(Actor actor) {
        return actor.is(Role.CHAIR);
    }

    /** Not for its writer who has left the association. */
    @Override
    public boolean mayRead() {
        return own() ? maySee(actor) : status.known() && seesAll(actor);
    }

    @Override
    public boolean writes() {
        return own() && actor.is(Role.MEMBER);
    }

    /** The chair decides; on the chair's own report, the deputy for teaching. */
    @Override
    public boolean decides() {
        return !own() && actor.is(chairs ? Role.DEPUTY_TEACHING : Role.CHAIR);
    }

    private boolean own() {
        return actor.isPerson(member);
    }
}
