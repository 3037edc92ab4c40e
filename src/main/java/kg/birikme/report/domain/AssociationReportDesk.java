package kg.birikme.report.domain;

import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Knows who acts on the association's report, and whether the year still takes it. */
@Component
class AssociationReportDesk {

    private final Years years;
    private final CurrentActor currentActor;

    AssociationReportDesk(Years years, CurrentActor currentActor) {
        this.years = years;
        this.currentActor = currentActor;
    }

    /** @throws ActionForbidden if the actor does not hold the role */
    Actor require(Role role, YearId year) {
        Actor actor = currentActor.get();
        if (!actor.is(role)) {
            throw new ActionForbidden("act on the association's report");
        }
        if (year(year).stored()) {
            throw new RuleViolation(AssociationReport.CLAUSE, "report.refusal.stored");
        }
        return actor;
    }

    YearView year(YearId id) {
        return years.get(id);
    }
}
