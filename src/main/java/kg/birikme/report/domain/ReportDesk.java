package kg.birikme.report.domain;

import java.time.Clock;
import java.time.LocalDate;
import kg.birikme.handin.WorkStatus;
import kg.birikme.people.People;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.school.YearId;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Language;
import kg.birikme.shared.StaffId;
import org.springframework.stereotype.Component;

/** Knows who may do what to a report, and how its paper names people. */
@Component
class ReportDesk {

    private final Years years;
    private final Schools schools;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReportDesk(Years years, Schools schools, People people, CurrentActor currentActor, Clock clock) {
        this.years = years;
        this.schools = schools;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What the actor may do to a member's report, as it stands. */
    ReportPermissions may(Report report) {
        return new ReportPermissions(
                currentActor.get(),
                report.writer(),
                report.status(),
                isChair(report.writer()),
                years.get(report.year()).stored());
    }

    /** What the actor may do to the association's report of the year, as it stands. */
    AssociationReportPermissions may(YearId year, WorkStatus status) {
        return new AssociationReportPermissions(
                currentActor.get(), status, years.get(year).stored());
    }

    /** Whether the person is the chair of today, or the acting one. */
    boolean isChair(StaffId member) {
        return people.isChair(member, LocalDate.now(clock));
    }

    /** How a paper names the school and the writer today. */
    AcceptedSheet sheet(String name, String schoolClass) {
        SchoolProfile school = schools.profile();
        return new AcceptedSheet(name, schoolClass, school.fullName(Language.KY), school.fullName(Language.RU));
    }
}
