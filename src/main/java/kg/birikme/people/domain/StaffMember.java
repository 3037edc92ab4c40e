package kg.birikme.people.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.people.Category;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** A person on the staff; stays in the directory after leaving, since records name them. */
@Entity
@Table(name = "staff")
class StaffMember {

    @Id
    private UUID id;

    private String surname = "";
    private String given = "";
    private @Nullable String patronymic;
    private String subject = "";
    private String education = "";
    private @Nullable Integer teachingSince;
    private @Nullable Integer classTeacherSince;

    @Enumerated(EnumType.STRING)
    private Category category = Category.NONE;

    private boolean young;
    private String phone = "";
    private String email = "";
    private LocalDate worksFrom;
    private @Nullable LocalDate worksTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected StaffMember() {}

    StaffMember(UUID id, StaffDetails details) {
        this.id = id;
        if (details.worksTo() != null && details.worksTo().isBefore(details.worksFrom())) {
            throw new InvalidInput("worksTo", "people.refusal.endBeforeStart");
        }
        describe(details);
        worksTo = details.worksTo();
    }

    /** Everything but the last day at work: leaving is an act of its own, which ends what is held as well. */
    final void describe(StaffDetails details) {
        if (worksTo != null && details.worksFrom().isAfter(worksTo)) {
            throw new InvalidInput("worksFrom", "people.refusal.endBeforeStart");
        }
        surname = details.name().surname();
        given = details.name().given();
        patronymic = details.name().patronymic();
        subject = KyrgyzText.clean(details.subject());
        education = KyrgyzText.clean(details.education());
        teachingSince = details.teachingSince();
        classTeacherSince = details.classTeacherSince();
        category = details.category();
        young = details.young();
        phone = details.phone().strip();
        email = details.email().strip();
        worksFrom = details.worksFrom();
    }

    /** @throws InvalidInput if the last day lies before the first */
    void leave(LocalDate lastDay) {
        if (lastDay.isBefore(worksFrom)) {
            throw new InvalidInput("lastDay", "people.refusal.endBeforeStart");
        }
        worksTo = lastDay;
    }

    void comeBack() {
        worksTo = null;
    }

    /** Was at work before the day that was written down. */
    void workedSince(LocalDate day) {
        if (day.isBefore(worksFrom)) {
            worksFrom = day;
        }
    }

    PersonName name() {
        return new PersonName(surname, given, patronymic);
    }

    LocalDate worksFrom() {
        return worksFrom;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
