package kg.birikme.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.followup.Followups.Adopted;
import kg.birikme.handin.Work;
import kg.birikme.handin.WorkFlow;
import kg.birikme.handin.WorkStatus;
import kg.birikme.petition.ContestLevel;
import kg.birikme.petition.PetitionKind;
import kg.birikme.petition.PetitionOutcome;
import kg.birikme.petition.RewardForm;
import kg.birikme.school.YearId;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** What the association asks of the director or of a deputy (R31, R64, R67, R79, R80, R82, R83, F15, F16). */
@Entity
@Table(name = "petition")
class Petition extends Work {

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private PetitionKind kind;

    @Column(updatable = false)
    private UUID authorId;

    @Column(updatable = false)
    private @Nullable UUID subjectId;

    @Column(updatable = false)
    private Instant begunAt;

    @Enumerated(EnumType.STRING)
    private Role addressee;

    private String title = "";
    private String grounds = "";
    private String earlierAwards = "";

    @Enumerated(EnumType.STRING)
    private @Nullable RewardForm reward;

    @Enumerated(EnumType.STRING)
    private @Nullable ContestLevel level;

    private String category = "";
    private String organiser = "";
    private @Nullable LocalDate contestOn;
    private @Nullable LocalDate answerBy;
    private @Nullable UUID recommendationId;
    private @Nullable Integer citedProtocol;
    private @Nullable String citedNumber;
    private @Nullable LocalDate citedOn;
    private @Nullable Instant consentedAt;

    @Embedded
    private @Nullable PetitionSheet sheet;

    private @Nullable UUID decidedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable PetitionOutcome outcome;

    private String orderNumber = "";
    private @Nullable LocalDate orderOn;
    private String answer = "";
    private String result = "";
    private @Nullable LocalDate resultOn;
    private String diploma = "";

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Petition() {}

    Petition(UUID id, YearId year, PetitionKind kind, StaffId author, @Nullable StaffId subject, Instant now) {
        super(id, year);
        this.kind = kind;
        this.authorId = author.value();
        this.subjectId = subject == null ? null : subject.value();
        this.begunAt = now;
        this.addressee = kind == PetitionKind.ADVICE ? Role.DEPUTY_UPBRINGING : Role.DIRECTOR;
    }

    @Override
    protected WorkFlow flow() {
        return kind.flow();
    }

    @Override
    protected StaffId writer() {
        return new StaffId(authorId);
    }

    /**
     * Writes as far as it is known. A candidate who agreed to another contest is asked anew.
     *
     * @param cited the decision that the content names; none where it names none
     * @throws RuleViolation if it is in its addressee's hands
     */
    void write(PetitionContent said, @Nullable Adopted cited) {
        beginWriting();
        PetitionContent content = said.cleaned();
        if (kind == PetitionKind.ADVICE && content.addressee() == Role.DIRECTOR) {
            throw new InvalidInput("addressee", "petition.invalid.deputy");
        }
        if (!title.equals(content.title()) || level != content.level()) {
            consentedAt = null;
        }
        title = content.title();
        grounds = content.grounds();
        addressee = content.addressee();
        answerBy = content.answerBy();
        earlierAwards = content.earlierAwards();
        reward = kind == PetitionKind.REWARD ? content.reward() : null;
        level = kind == PetitionKind.NOMINATION ? content.level() : null;
        category = content.category();
        organiser = content.organiser();
        contestOn = content.contestOn();
        recommendationId = cited == null ? null : cited.id().value();
        citedProtocol = cited == null ? null : cited.protocol();
        citedNumber = cited == null ? null : cited.number();
        citedOn = cited == null ? null : cited.day();
    }

    /** What was found in the records of the year, to begin with. */
    void begin(String known, @Nullable LocalDate hopedFor) {
        grounds =
                known.length() > PetitionContent.GROUNDS_MAX ? known.substring(0, PetitionContent.GROUNDS_MAX) : known;
        answerBy = hopedFor;
    }

    /** Whether exactly this is written already: a second click. */
    boolean says(PetitionContent said) {
        return new PetitionContent(
                        title,
                        grounds,
                        recommendationId,
                        addressee,
                        answerBy,
                        reward,
                        earlierAwards,
                        level,
                        category,
                        organiser,
                        contestOn)
                .equals(said.cleaned());
    }

    /** @throws RuleViolation naming the first part that is missing (F15, F16, B19) */
    @Override
    protected void requireComplete() {
        require(kind != PetitionKind.REWARD || reward != null, "reward");
        require(kind == PetitionKind.REWARD || !title.isEmpty(), "title");
        require(kind != PetitionKind.NOMINATION || level != null, "level");
        require(!grounds.isEmpty(), "grounds");
        require(!kind.restsOnDecision() || recommendationId != null, "recommendation");
        require(answerBy != null, "answerBy");
        require(kind != PetitionKind.NOMINATION || consentedAt != null, "consent");
    }

    private void require(boolean there, String part) {
        if (!there) {
            RuleViolation missing = new RuleViolation(flow().clause(), "petition.refusal.missing." + part);
            throw part.equals("consent") ? missing : missing.at(part);
        }
    }

    /** How its paper names people and school from now on. */
    void keep(PetitionSheet named) {
        sheet = named;
    }

    /** The candidate agrees; said again, it does nothing. */
    boolean consent(Instant now) {
        if (title.isEmpty() || level == null) {
            throw new RuleViolation(flow().clause(), "petition.refusal.contestUnknown");
        }
        if (consentedAt != null) {
            return false;
        }
        consentedAt = now;
        return true;
    }

    /**
     * @param today no order is of a day to come
     * @throws RuleViolation if a refusal says no reason, or a reward has no order (F15)
     */
    void decide(PetitionDecision said, StaffId by, LocalDate today) {
        PetitionDecision decision = said.cleaned();
        if ((decision.outcome() == PetitionOutcome.ANSWERED) != (kind == PetitionKind.ADVICE)) {
            throw new InvalidInput("outcome", "petition.invalid.outcome");
        }
        if (decision.outcome() != PetitionOutcome.GRANTED && decision.answer().isEmpty()) {
            throw new RuleViolation(flow().clause(), "petition.refusal.missing.answer").at("answer");
        }
        if (decision.orderNumber().isEmpty() != (decision.orderOn() == null)) {
            throw new InvalidInput(
                    decision.orderOn() == null ? "orderOn" : "orderNumber", "petition.invalid.orderWhole");
        }
        if (decision.orderOn() != null && decision.orderOn().isAfter(today)) {
            throw new InvalidInput("orderOn", "petition.invalid.orderAhead");
        }
        if (kind == PetitionKind.REWARD
                && decision.outcome() == PetitionOutcome.GRANTED
                && decision.orderNumber().isEmpty()) {
            throw new RuleViolation(flow().clause(), "petition.refusal.missing.order").at("orderNumber");
        }
        outcome = decision.outcome();
        orderNumber = decision.orderNumber();
        orderOn = decision.orderOn();
        answer = decision.answer();
        decidedBy = by.value();
    }

    /** Whether just this was decided already: a second click. */
    boolean decidedAs(PetitionDecision said) {
        return status() == WorkStatus.ACCEPTED
                && said.cleaned()
                        .equals(new PetitionDecision(Objects.requireNonNull(outcome), orderNumber, orderOn, answer));
    }

    /** What became of the candidate (F16, point 8). */
    void tellResult(String said, @Nullable LocalDate on, String number) {
        if (outcome != PetitionOutcome.GRANTED) {
            throw new RuleViolation(flow().clause(), "petition.refusal.notGranted");
        }
        if (said.isBlank()) {
            throw new RuleViolation(flow().clause(), "petition.refusal.missing.result").at("result");
        }
        if (on == null) {
            throw new InvalidInput("resultOn", "petition.invalid.resultOn");
        }
        result = KyrgyzText.clean(said);
        resultOn = on;
        diploma = KyrgyzText.clean(number);
    }

    PetitionKind kind() {
        return kind;
    }

    @Nullable
    StaffId subject() {
        return subjectId == null ? null : new StaffId(subjectId);
    }

    Role addressee() {
        return addressee;
    }

    String title() {
        return title;
    }

    boolean consented() {
        return consentedAt != null;
    }
}
