package kg.birikme.meeting.web;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.meeting.domain.GuestLine;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.school.OtherAssociationView;
import kg.birikme.school.OtherAssociations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the people whom the papers name. */
@Component
class MeetingPaperPeople {

    private final People people;
    private final OtherAssociations associations;

    MeetingPaperPeople(People people, OtherAssociations associations) {
        this.people = people;
        this.associations = associations;
    }

    List<MemberView> membersOn(LocalDate day) {
        return people.membersOn(day);
    }

    /** The association whose chair the guest is; none for a teacher in the chair's place or anybody else. */
    @Nullable OtherAssociationView chairOf(GuestLine guest) {
        return associations.all().stream()
                .filter(other -> other.id().value().equals(guest.association()))
                .filter(other -> other.chair().signature().equals(guest.name()))
                .findFirst()
                .orElse(null);
    }
}
