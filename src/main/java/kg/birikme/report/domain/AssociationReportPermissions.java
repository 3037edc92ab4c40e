package kg.birikme.report.domain;

import kg.birikme.report.ReportStatus;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;

/**
 * Who may do what to the association's report and to the report to the council (R12, R21): the chair writes, the deputy for
 * teaching decides. Asked by buttons and by services.
 *
 * @param stored whether the year has been accepted for storage and is read-only
 */
public record AssociationReportPermissions(Actor actor, ReportStatus status, boolean stored) {

    /** Whether writing is the actor's work at all, however the report stands. */
    static boolean writes(Actor actor) {
        return actor.is(Role.CHAIR);
    }

    /** Whether deciding is the actor's work at all. */
    static boolean decides(Actor actor) {
        return actor.is(Role.DEPUTY_TEACHING);
    }

    /** What is handed in is read by all; what went back to its writer, by those who lead; a draft is the chair's. */
    public boolean mayRead() {
        return writes(actor)
                || ReportPermissions.maySee(actor)
                        && (status.handedIn() || status == ReportStatus.RETURNED && ReportPermissions.seesAll(actor));
    }

    public boolean mayWrite() {
        return !stored && writes(actor) && status.editable();
    }

    /** Until the deputy has accepted it. */
    public boolean mayWithdraw() {
        return !stored && writes(actor) && status == ReportStatus.SUBMITTED;
    }

    public boolean mayDecide() {
        return !stored && decides(actor) && status == ReportStatus.SUBMITTED;
    }

    /** The report to the council has no steps: it is written until the year is stored. */
    public boolean mayWriteToCouncil() {
        return !stored && writes(actor);
    }
}
