package kg.birikme.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kg.birikme.meeting.domain.MeetingFile;
import kg.birikme.meeting.domain.MeetingFile.GuestLine;
import kg.birikme.meeting.domain.SheetContent;
import kg.birikme.people.People;
import kg.birikme.school.OtherAssociationView;
import kg.birikme.school.OtherAssociations;
import kg.birikme.school.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the people whom the papers name. */
@Component
public class MeetingPaperPeople {

    private final People people;
    private final OtherAssociations associations;
    private final Schools schools;
    private final Clock clock;

    MeetingPaperPeople(People people, OtherAssociations associations, Schools schools, Clock clock) {
        this.people = people;
        this.associations = associations;
        this.schools = schools;
        this.clock = clock;
    }

    /** What the meeting's attendance sheet says: as kept since its protocol was signed, as of today before. */
    public SheetContent sheetOf(MeetingFile file) {
        if (file.sheet() != null) {
            return file.sheet();
        }
        LocalDate day = Objects.requireNonNullElse(file.meeting().date(), LocalDate.now(clock));
        return SheetContent.of(
                schools.profile(), people.membersOn(day), file.meeting().secretary());
    }

    /** The other associations of the school. */
    List<OtherAssociationView> associations() {
        return associations.all();
    }

    /** The association whose chair the guest is; none for a teacher in the chair's place or anybody else. */
    @Nullable
    OtherAssociationView chairOf(GuestLine guest, List<OtherAssociationView> others) {
        return others.stream()
                .filter(other -> other.id().value().equals(guest.association()))
                .filter(other -> other.chair().signature().equals(guest.name()))
                .findFirst()
                .orElse(null);
    }
}
