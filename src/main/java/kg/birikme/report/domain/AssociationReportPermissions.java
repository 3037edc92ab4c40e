package kg.birikme.report.domain;

import kg.birikme.handin.WorkPermissions;
import kg.birikme.handin.WorkStatus;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;

/**
 * Who may do what to the association's report and to the report to the council (R12, R21): the chair writes, the deputy for
 * teaching decides. Asked by buttons and by services.
 *
 * @param stored whether the year has been accepted for storage and is read-only
 */
public record AssociationReportPermissions(Actor actor, WorkStatus status, boolean stored) implements WorkPermissions {

    @Override
    public boolean writes() {
        return actor.is(Role.CHAIR);
    }

    @Override
    public boolean decides() {
        return actor.is(Role.DEPUTY_TEACHING);
    }

    /** What is handed in is read by all; what went back to its writer, by those who lead; a draft is the chair's. */
    @Override
    public boolean mayRead() {
        return writes()
                || ReportPermissions.maySee(actor)
                        && (status.handedIn() || status == WorkStatus.RETURNED && ReportPermissions.seesAll(actor));
    }

    /** The report to the council has no steps: it is written until the year is stored. */
    public boolean mayWriteToCouncil() {
        return !stored && writes();
    }
}
