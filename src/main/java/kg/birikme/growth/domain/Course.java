package kg.birikme.growth.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** A course that somebody took, with its certificate (R36). */
@Entity
@Table(name = "course")
class Course {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID staffId;

    private String name = "";
    private String place = "";
    private @Nullable Integer hours;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private String certificate = "";
    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Course() {}

    /** @throws InvalidInput if something of it does not fit */
    Course(UUID id, StaffId person, CourseContent content, LocalDate today) {
        this.id = id;
        this.staffId = person.value();
        this.fromDay = content.from();
        this.untilDay = content.until();
        describe(content, today);
    }

    /**
     * @throws RuleViolation if it was taken back
     * @throws InvalidInput if something of it does not fit
     */
    final void describe(CourseContent content, LocalDate today) {
        if (withdrawnAt != null) {
            throw new RuleViolation(Clause.r(36), "growth.refusal.courseRemoved");
        }
        content.check(today);
        name = content.name();
        place = content.place();
        hours = content.hours();
        fromDay = content.from();
        untilDay = content.until();
        certificate = content.certificate();
    }

    /** It was written down by mistake. */
    void withdraw(Instant now) {
        withdrawnAt = Objects.requireNonNullElse(withdrawnAt, now);
    }

    StaffId person() {
        return new StaffId(staffId);
    }

    String name() {
        return name;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
