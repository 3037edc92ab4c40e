package kg.birikme.archive.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.seal.Sealed;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** The act by which a year's documents are disposed of after their term: proposed by the deputy, confirmed by the director (B18). */
@Entity
@Table(name = "disposal_act")
class DisposalAct {

    private static final Clause STORAGE = Clause.r(12);

    @Id
    private UUID id;

    private UUID yearId;
    private int series;
    private int number;
    private LocalDate drawnOn;
    private String reason = "";
    private UUID proposedBy;
    private String proposedName = "";
    private Instant proposedAt;
    private @Nullable UUID confirmedBy;
    private @Nullable String confirmedName;
    private @Nullable Instant confirmedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected DisposalAct() {}

    /** The deputy has proposed it, with that signature. */
    DisposalAct(UUID id, YearId year, int number, LocalDate on, String reason, Sealed deputy) {
        this.id = id;
        this.yearId = year.value();
        this.series = on.getYear();
        this.number = number;
        this.drawnOn = on;
        this.reason = reason;
        this.proposedBy = deputy.signedBy();
        this.proposedName = deputy.signedName();
        this.proposedAt = deputy.signedAt();
    }

    /**
     * The director has confirmed, with that signature.
     *
     * @throws RuleViolation if it is confirmed already, or the one who proposed would confirm
     */
    void confirm(Sealed director) {
        requireOpen();
        if (director.isBy(new StaffId(proposedBy))) {
            throw new RuleViolation(STORAGE, "archive.refusal.samePerson");
        }
        this.confirmedBy = director.signedBy();
        this.confirmedName = director.signedName();
        this.confirmedAt = director.signedAt();
    }

    /** @throws RuleViolation if it is confirmed: the documents are gone */
    void requireOpen() {
        if (confirmedAt != null) {
            throw new RuleViolation(STORAGE, "archive.refusal.disposed");
        }
    }

    boolean confirmedBy(StaffId person) {
        return Objects.equals(confirmedBy, person.value());
    }

    int number() {
        return number;
    }

    LocalDate drawnOn() {
        return drawnOn;
    }

    String reason() {
        return reason;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
