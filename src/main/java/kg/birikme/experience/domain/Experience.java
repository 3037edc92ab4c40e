package kg.birikme.experience.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kg.birikme.experience.domain.ExperienceContent.Heard;
import kg.birikme.school.YearId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** A teacher's advanced experience: told, heard, published, brought into practice by colleagues (R26, R80, R95). */
@Entity
@Table(name = "experience")
class Experience {

    private static final Clause EXPERIENCE = Clause.r(26);

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID yearId;

    @Column(updatable = false)
    private UUID staffId;

    private String theme;
    private String essence;
    private @Nullable UUID heardItem;
    private @Nullable UUID heardActivity;
    private boolean toPublish;
    private String published;

    @Column(updatable = false)
    private UUID writtenBy;

    @Column(updatable = false)
    private String writtenByName;

    @Column(updatable = false)
    private LocalDate writtenOn;

    private String removedWhy = "";

    @ElementCollection
    @CollectionTable(name = "experience_practice", joinColumns = @JoinColumn(name = "experience_id"))
    private Set<Practice> practices = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Experience() {}

    Experience(UUID id, YearId year, StaffId whose, ExperienceContent content, Actor by, LocalDate today) {
        this.id = id;
        this.yearId = year.value();
        this.staffId = whose.value();
        this.writtenBy = by.staff().value();
        this.writtenByName = by.name();
        this.writtenOn = today;
        say(content);
    }

    private void say(ExperienceContent content) {
        Heard heard = content.heard();
        theme = content.theme();
        essence = content.essence();
        heardItem = heard != null && heard.atMeeting() ? heard.id() : null;
        heardActivity = heard != null && !heard.atMeeting() ? heard.id() : null;
        toPublish = content.toPublish();
        published = content.published();
    }

    /** @throws RuleViolation if it was taken out */
    void change(ExperienceContent content) {
        requireThere();
        say(content);
    }

    /**
     * A colleague works by it; said again, her words are put right.
     *
     * @throws RuleViolation if it was taken out, or it is her own (R95)
     * @throws InvalidInput if she does not say how
     */
    void practised(StaffId by, String name, LocalDate since, String how) {
        requireThere();
        if (by.value().equals(staffId)) {
            throw new RuleViolation(Clause.r(95), "experience.refusal.own");
        }
        String words = KyrgyzText.clean(how);
        if (words.isEmpty()) {
            throw new InvalidInput("words", "experience.invalid.words");
        }
        practices.removeIf(one -> one.isOf(by));
        practices.add(new Practice(by.value(), name, since, words));
    }

    /** @throws RuleViolation if a colleague works by it, or no reason is given (R26) */
    void remove(String why) {
        if (!practices.isEmpty()) {
            throw new RuleViolation(Clause.r(95), "experience.refusal.practised");
        }
        if (why.isBlank()) {
            throw new RuleViolation(EXPERIENCE, "experience.refusal.reasonMissing").at("reason");
        }
        removedWhy = KyrgyzText.clean(why);
    }

    private void requireThere() {
        if (removed()) {
            throw new RuleViolation(EXPERIENCE, "experience.refusal.removed");
        }
    }

    boolean removed() {
        return !removedWhy.isEmpty();
    }

    StaffId whose() {
        return new StaffId(staffId);
    }

    YearId year() {
        return new YearId(yearId);
    }

    String theme() {
        return theme;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
