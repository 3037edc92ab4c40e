package kg.birikme.report.domain;

import java.time.Clock;
import java.time.LocalDate;
import kg.birikme.people.People;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Language;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.springframework.stereotype.Component;

/** Knows who acts on the association's report, and whether the year still takes it. */
@Component
class AssociationReportDesk {

    private final Years years;
    private final Schools schools;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    AssociationReportDesk(
            Years years, Schools schools, People people, CurrentActor currentActor, Clock clock) {
        this.years = years;
        this.schools = schools;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @throws ActionForbidden if the report is not the actor's to write */
    Actor writer(YearId year) {
        Actor actor = currentActor.get();
        return require(AssociationReportPermissions.writes(actor), actor, year);
    }

    /** @throws ActionForbidden if deciding on the report is not the actor's */
    Actor decider(YearId year) {
        Actor actor = currentActor.get();
        return require(AssociationReportPermissions.decides(actor), actor, year);
    }

    private Actor require(boolean theirs, Actor actor, YearId year) {
        if (!theirs) {
            throw new ActionForbidden("act on the association's report");
        }
        if (year(year).stored()) {
            throw new RuleViolation(AssociationReport.CLAUSE, "report.refusal.stored");
        }
        return actor;
    }

    /** Whether the person is the chair of today, or the acting one. */
    boolean isChair(StaffId member) {
        return people.officeOn(Role.CHAIR, LocalDate.now(clock))
                .filter(chair -> chair.staff().equals(member))
                .isPresent();
    }

    /** How a paper names the school and the writer today. */
    AcceptedSheet sheet(String name, String schoolClass) {
        SchoolProfile school = schools.profile();
        return new AcceptedSheet(name, schoolClass, school.fullName(Language.KY), school.fullName(Language.RU));
    }

    YearView year(YearId id) {
        return years.get(id);
    }
}
