package kg.birikme.duty.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kg.birikme.handin.WorkStatus;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.People;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.springframework.stereotype.Component;

/** Knows what the actor may do with the evaluation of a member's year. */
@Component
class EvaluationDesk {

    private final People people;
    private final Years years;
    private final CurrentActor currentActor;
    private final Clock clock;

    EvaluationDesk(People people, Years years, CurrentActor currentActor, Clock clock) {
        this.people = people;
        this.years = years;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    EvaluationPermissions may(YearId year, StaffId member, WorkStatus status) {
        return may(years.get(year), member, status);
    }

    /** The chair of today. */
    Optional<StaffId> chair() {
        return people.officeOn(Role.CHAIR, LocalDate.now(clock)).map(OfficeHolder::staff);
    }

    EvaluationPermissions may(YearView year, StaffId member, WorkStatus status) {
        boolean chairs = chair().filter(member::equals).isPresent();
        return new EvaluationPermissions(currentActor.get(), member, chairs, status, year.stored());
    }
}
