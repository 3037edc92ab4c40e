package kg.birikme.petition.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.handin.WorkStatus;
import kg.birikme.people.MemberView;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.People;
import kg.birikme.petition.PetitionKind;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a petition for work: locked, with what the actor may do to it, and how its paper names people. */
@Component
class PetitionDesk {

    private final PetitionRepository petitions;
    private final Years years;
    private final Schools schools;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    PetitionDesk(
            PetitionRepository petitions,
            Years years,
            Schools schools,
            People people,
            CurrentActor currentActor,
            Clock clock) {
        this.petitions = petitions;
        this.years = years;
        this.schools = schools;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @throws NotFound if there is none */
    Petition take(UUID id) {
        return petitions.findForChange(id).orElseThrow(() -> new NotFound("petition"));
    }

    /** What the actor may do to the petition as it stands. */
    PetitionPermissions may(Petition petition) {
        return may(
                petition.kind(),
                petition.writer(),
                petition.subject(),
                petition.addressee(),
                petition.status(),
                years.get(petition.year()));
    }

    PetitionPermissions may(
            PetitionKind kind,
            StaffId author,
            @Nullable StaffId subject,
            Role addressee,
            WorkStatus status,
            YearView year) {
        return new PetitionPermissions(
                currentActor.get(), kind, author, subject, addressee, status, isChair(subject), year.stored());
    }

    /** Whether the actor may begin some petition at all. */
    boolean begins() {
        return PetitionPermissions.mayBegin(currentActor.get());
    }

    /** What the actor may do to one that she is about to begin. */
    PetitionPermissions mayBegin(YearId year, PetitionKind kind, @Nullable StaffId subject) {
        return PetitionPermissions.beginning(
                currentActor.get(),
                kind,
                subject,
                isChair(subject),
                years.get(year).stored());
    }

    /** Whether the person holds the addressee's office today: nobody is asked to decide on what is for herself. */
    boolean holds(Role office, @Nullable StaffId person) {
        return person != null
                && people.officeOn(office, today())
                        .filter(holder -> holder.staff().equals(person))
                        .isPresent();
    }

    private boolean isChair(@Nullable StaffId person) {
        return holds(Role.CHAIR, person);
    }

    /** How the paper names people and school today. */
    PetitionSheet sheet(Petition petition) {
        SchoolProfile school = schools.profile();
        StaffId subject = petition.subject();
        MemberView member = subject == null
                ? null
                : people.membersOf(petition.year()).stream()
                        .filter(one -> one.staff().equals(subject))
                        .findFirst()
                        .orElse(null);
        return new PetitionSheet(
                subject == null ? "" : people.get(subject).name().full(),
                member == null ? "" : Objects.requireNonNullElse(member.classLabel(), ""),
                member == null ? null : member.teachingYears(),
                member == null ? "" : member.category().name(),
                people.get(petition.writer()).name().full(),
                post(petition.writer()),
                people.officeOn(petition.addressee(), today())
                        .map(holder -> holder.name().full())
                        .orElse(""),
                school.fullName(Language.KY),
                school.fullName(Language.RU));
    }

    private String post(StaffId author) {
        OfficeHolder chair = people.officeOn(Role.CHAIR, today()).orElse(null);
        if (chair != null && chair.staff().equals(author)) {
            return chair.acting() ? "ACTING_CHAIR" : "CHAIR";
        }
        return holds(Role.SECRETARY, author) ? "SECRETARY" : "MEMBER";
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
