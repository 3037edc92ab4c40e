package kg.birikme.people.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.birikme.people.People;
import kg.birikme.school.StaffChoices;
import org.springframework.stereotype.Component;

/** Offers the staff directory to the module below. */
@Component
class DirectoryStaffChoices implements StaffChoices {

    private final People people;
    private final Clock clock;

    DirectoryStaffChoices(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<StaffChoice> today() {
        return people.atWork(LocalDate.now(clock)).stream()
                .map(person -> new StaffChoice(person.id(), person.name()))
                .toList();
    }
}
