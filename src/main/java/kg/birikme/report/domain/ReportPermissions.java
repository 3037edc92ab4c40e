package kg.birikme.report.domain;

import kg.birikme.report.ReportStatus;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/**
 * Who may do what to a report (R53). What a member writes is hers until she hands it in; no colleague ever reads it.
 *
 * @param chairs whether the member is the chair of today, whose report the deputy for teaching decides on
 * @param stored whether the year has been accepted for storage and is read-only
 */
public record ReportPermissions(Actor actor, StaffId member, ReportStatus status, boolean chairs, boolean stored) {

    private static final Role[] LEADERS = {
        Role.CHAIR, Role.DIRECTOR, Role.DEPUTY_TEACHING, Role.DEPUTY_METHODICAL, Role.DEPUTY_UPBRINGING
    };

    /** Whether the page of reports opens for the actor. */
    public static boolean maySee(Actor actor) {
        return seesAll(actor) || actor.isAny(Role.MEMBER, Role.SECRETARY);
    }

    /** Whether the actor sees how everybody stands. */
    public static boolean seesAll(Actor actor) {
        return actor.isAny(LEADERS);
    }

    /** Whether the actor asks for reports. */
    public static boolean mayAsk(Actor actor) {
        return actor.is(Role.CHAIR);
    }

    /** Whether its content opens for the actor; not for its writer who has left the association. */
    public boolean mayRead() {
        return own() ? maySee(actor) : seesAll(actor) && (status.handedIn() || status == ReportStatus.RETURNED);
    }

    public boolean mayWrite() {
        return !stored && own() && actor.is(Role.MEMBER) && status.editable();
    }

    /** Taking back what was handed in and not yet decided on. */
    public boolean mayWithdraw() {
        return !stored && own() && actor.is(Role.MEMBER) && status == ReportStatus.SUBMITTED;
    }

    public boolean mayDecide() {
        return decides() && status == ReportStatus.SUBMITTED;
    }

    /** @throws ActionForbidden if deciding is not the actor's, however the report stands */
    public void requireDecider() {
        if (!decides()) {
            throw new ActionForbidden("decide on a report");
        }
    }

    /** The chair decides; on the chair's own report, the deputy for teaching. */
    private boolean decides() {
        return !stored && !own() && actor.is(chairs ? Role.DEPUTY_TEACHING : Role.CHAIR);
    }

    private boolean own() {
        return actor.isPerson(member);
    }
}
