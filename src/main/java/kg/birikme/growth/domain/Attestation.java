package kg.birikme.growth.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.people.Category;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** One attestation of a person (R72): planned, prepared, held. */
@Entity
@Table(name = "attestation")
class Attestation {

    static final int RESULT_MAX = 1000;

    private static final Clause CLAUSE = Clause.r(72);

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID staffId;

    private @Nullable LocalDate since;
    private LocalDate plannedOn;
    private String materials = "";
    private @Nullable LocalDate readyOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Category category;

    private String result = "";
    private @Nullable LocalDate heldOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Attestation() {}

    /** @throws InvalidInput if its days do not fit */
    Attestation(UUID id, StaffId person, AttestationPlan plan) {
        this.id = id;
        this.staffId = person.value();
        this.plannedOn = plan.plannedOn();
        plan(plan);
    }

    /** @throws InvalidInput if its days do not fit */
    final void plan(AttestationPlan plan) {
        if (heldOn != null) {
            throw new RuleViolation(CLAUSE, "growth.refusal.attestationHeld");
        }
        plan.check();
        since = plan.since();
        plannedOn = plan.plannedOn();
        materials = plan.materials();
    }

    boolean says(AttestationPlan plan) {
        return plan.equals(new AttestationPlan(since, plannedOn, materials));
    }

    /** All is gathered, or is not after all. */
    void ready(boolean gathered, LocalDate today) {
        if (heldOn != null) {
            throw new RuleViolation(CLAUSE, "growth.refusal.attestationHeld");
        }
        readyOn = gathered ? Objects.requireNonNullElse(readyOn, today) : null;
    }

    /**
     * It was held; said again, what was written by mistake is put right.
     *
     * @throws InvalidInput if the day is still to come, or before she had her category
     */
    void held(Category given, LocalDate on, String words, LocalDate today) {
        if (on.isAfter(today)) {
            throw new InvalidInput("heldOn", "growth.invalid.future");
        }
        if (since != null && !since.isBefore(on)) {
            throw new InvalidInput("heldOn", "growth.invalid.attestationOrder");
        }
        category = given;
        heldOn = on;
        result = KyrgyzText.clean(words);
    }

    StaffId person() {
        return new StaffId(staffId);
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
