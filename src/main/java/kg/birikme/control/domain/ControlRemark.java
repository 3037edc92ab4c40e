package kg.birikme.control.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.control.RemarkAbout;
import kg.birikme.school.YearId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** A remark of director or deputy on the association's work: answered by the chair, taken off control (R13). */
@Entity
@Table(name = "control_remark")
class ControlRemark {

    private static final Clause CONTROL = Clause.r(13);

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID yearId;

    @Enumerated(EnumType.STRING)
    private RemarkAbout about;

    private @Nullable Integer meetingNo;
    private String words;
    private LocalDate due;

    @Column(updatable = false)
    private UUID writtenBy;

    @Column(updatable = false)
    private String writtenByName;

    @Column(updatable = false)
    private Instant writtenAt;

    private String answer = "";
    private String answeredByName = "";
    private @Nullable Instant answeredAt;
    private String releasedByName = "";
    private @Nullable Instant releasedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ControlRemark() {}

    /** @throws InvalidInput if it is to be answered before it was made */
    ControlRemark(UUID id, YearId year, RemarkContent content, Actor author, LocalDate today, Instant now) {
        if (content.due().isBefore(today)) {
            throw new InvalidInput("due", "control.invalid.due");
        }
        this.id = id;
        this.yearId = year.value();
        this.about = content.about();
        this.meetingNo = content.meeting();
        this.words = content.words();
        this.due = content.due();
        this.writtenBy = author.staff().value();
        this.writtenByName = author.name();
        this.writtenAt = now;
    }

    /**
     * The chair answers; said again, she puts her answer right.
     *
     * @throws RuleViolation if it was taken off control
     * @throws InvalidInput if she says nothing
     */
    void answer(String said, String byName, Instant now) {
        if (status() == RemarkStatus.RELEASED) {
            throw new RuleViolation(CONTROL, "control.refusal.released");
        }
        String clean = KyrgyzText.clean(said);
        if (clean.isEmpty()) {
            throw new InvalidInput("answer", "control.invalid.answer");
        }
        answer = clean;
        answeredByName = byName;
        answeredAt = now;
    }

    /** @throws RuleViolation if nobody has answered it */
    void release(String byName, Instant now) {
        if (status() == RemarkStatus.OPEN) {
            throw new RuleViolation(CONTROL, "control.refusal.notAnswered");
        }
        releasedByName = byName;
        releasedAt = now;
    }

    /** @throws RuleViolation if it was answered: what was said stands */
    void requireRemovable() {
        if (status() != RemarkStatus.OPEN) {
            throw new RuleViolation(CONTROL, "control.refusal.answered");
        }
    }

    RemarkStatus status() {
        return releasedAt != null
                ? RemarkStatus.RELEASED
                : answeredAt == null ? RemarkStatus.OPEN : RemarkStatus.ANSWERED;
    }

    UUID id() {
        return id;
    }

    YearId year() {
        return new YearId(yearId);
    }

    StaffId author() {
        return new StaffId(writtenBy);
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
