package kg.birikme.people.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.people.MemberKind;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** That a person is a member of the association from one day to another (R15, R17). */
@Entity
@Table(name = "membership")
class Membership {

    @Id
    private UUID id;

    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private MemberKind kind;

    private LocalDate fromDay;
    private @Nullable LocalDate toDay;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Membership() {}

    Membership(UUID id, StaffId staff, MemberKind kind, LocalDate from) {
        this.id = id;
        this.staffId = staff.value();
        this.kind = kind;
        this.fromDay = from;
    }

    /** @throws InvalidInput if the last day lies before the first */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(fromDay)) {
            throw new InvalidInput("toDay", "people.refusal.endBeforeStart");
        }
        toDay = lastDay;
    }

    /** @throws InvalidInput if the first day lies after the last */
    void correctStart(LocalDate from) {
        if (toDay != null && from.isAfter(toDay)) {
            throw new InvalidInput("from", "people.refusal.endBeforeStart");
        }
        fromDay = from;
    }

    StaffId staff() {
        return new StaffId(staffId);
    }

    LocalDate from() {
        return fromDay;
    }

    @Nullable
    LocalDate to() {
        return toDay;
    }

    MemberKind kind() {
        return kind;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
