package kg.birikme.activity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.activity.ActivityId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One visitor's sheet of analysis: written, handed in, seen by the teacher (R9, F12). */
@Entity
@Table(name = "activity_analysis")
class ActivityAnalysis {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID activityId;

    @Column(updatable = false)
    private UUID staffId;

    @Column(updatable = false)
    private String staffName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> words = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<@Nullable Short> marks = new ArrayList<>();

    private String strengths = "";
    private String shortcomings = "";
    private String advice = "";
    private @Nullable Instant handedInAt;
    private @Nullable Instant seenAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ActivityAnalysis() {}

    ActivityAnalysis(UUID id, ActivityId activity, Actor author) {
        this.id = id;
        this.activityId = activity.value();
        this.staffId = author.staff().value();
        this.staffName = author.name();
        write(Sheet.blank());
    }

    /** @throws RuleViolation if it has been handed in (R9) */
    void write(Sheet sheet) {
        if (handedInAt != null) {
            throw new RuleViolation(Clause.r(9), "activity.refusal.handedIn");
        }
        for (Short mark : sheet.marks()) {
            if (mark != null && (mark < 0 || mark > Sheet.BEST)) {
                throw new InvalidInput("marks", "activity.invalid.mark");
            }
        }
        words = new ArrayList<>(sheet.words().stream().map(KyrgyzText::clean).toList());
        marks = new ArrayList<>(sheet.marks());
        strengths = KyrgyzText.clean(sheet.strengths());
        shortcomings = KyrgyzText.clean(sheet.shortcomings());
        advice = KyrgyzText.clean(sheet.advice());
    }

    /** @throws RuleViolation if a criterion or the advice has no words: words are asked for, marks are not (R9, F12) */
    void handIn(Instant now) {
        int missing = sheet().firstMissing();
        if (missing > 0) {
            throw new RuleViolation(Clause.r(9), "activity.refusal.wordsMissing", missing)
                    .at("words[" + (missing - 1) + "]");
        }
        if (advice.isEmpty()) {
            throw new RuleViolation(Clause.r(9), "activity.refusal.adviceMissing").at("advice");
        }
        handedInAt = now;
    }

    /** @throws RuleViolation if the teacher has read it (R9) */
    void takeBack() {
        if (seenAt != null) {
            throw new RuleViolation(Clause.r(9), "activity.refusal.sheetSeen");
        }
        handedInAt = null;
    }

    /** Whether exactly this is written already: a second click. */
    boolean says(Sheet sheet) {
        return sheet().equals(new Sheet(
                sheet.words().stream().map(KyrgyzText::clean).toList(),
                sheet.marks(),
                KyrgyzText.clean(sheet.strengths()),
                KyrgyzText.clean(sheet.shortcomings()),
                KyrgyzText.clean(sheet.advice())));
    }

    /** The teacher has read it; a second time changes nothing. */
    void seen(Instant now) {
        if (handedInAt != null && seenAt == null) {
            seenAt = now;
        }
    }

    boolean isOf(StaffId person) {
        return staffId.equals(person.value());
    }

    boolean handedIn() {
        return handedInAt != null;
    }

    Sheet sheet() {
        return new Sheet(words, marks, strengths, shortcomings, advice);
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
