package kg.birikme.growth.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.growth.GrowthStatus;
import kg.birikme.school.YearId;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** What a member writes about her own work and hands in to the chair: a draft is hers alone. */
@MappedSuperclass
abstract class OwnWork {

    static final int REMARK_MAX = 1000;

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID yearId;

    @Column(updatable = false)
    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private GrowthStatus status = GrowthStatus.DRAFT;

    private @Nullable Instant submittedAt;
    private String remark = "";
    private String decidedByName = "";
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected OwnWork() {}

    OwnWork(UUID id, YearId year, StaffId member) {
        this.id = id;
        this.yearId = year.value();
        this.staffId = member.value();
    }

    /** The clause that asks for it. */
    abstract Clause clause();

    /** @throws RuleViolation naming the first part that has no words yet */
    abstract void requireComplete();

    /** @throws RuleViolation if it is in the chair's hands */
    void requireEditable() {
        if (!status.editable()) {
            throw new RuleViolation(clause(), "growth.refusal.handedIn");
        }
    }

    void submit(Instant now) {
        requireComplete();
        become(GrowthStatus.SUBMITTED);
        submittedAt = now;
    }

    /**
     * The writer goes on writing; a return and its remark stand.
     *
     * @throws RuleViolation if the chair has seen it
     */
    void withdraw() {
        boolean returned = !remark.isEmpty();
        become(returned ? GrowthStatus.RETURNED : GrowthStatus.DRAFT);
        if (!returned) {
            submittedAt = null;
        }
    }

    void seen(String byName, Instant now) {
        become(GrowthStatus.SEEN);
        decide(byName, now, "");
    }

    /** @throws RuleViolation if no remark says what is to be mended */
    void giveBack(String why, String byName, Instant now) {
        if (why.isBlank()) {
            throw new RuleViolation(clause(), "growth.refusal.remarkMissing").at("remark");
        }
        become(GrowthStatus.RETURNED);
        decide(byName, now, why.strip());
    }

    private void decide(String byName, Instant now, String why) {
        decidedByName = byName;
        decidedAt = now;
        remark = why;
    }

    private void become(GrowthStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation(clause(), "growth.refusal.notNow");
        }
        status = next;
    }

    UUID id() {
        return id;
    }

    YearId year() {
        return new YearId(yearId);
    }

    StaffId member() {
        return new StaffId(staffId);
    }

    GrowthStatus status() {
        return status;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    /** Whether it was returned with just these words: a second click. */
    boolean returnedWith(String why) {
        return status() == GrowthStatus.RETURNED && remark.equals(why.strip());
    }
}
