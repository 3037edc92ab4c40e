package kg.birikme.followup.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.AdoptedRecommendation;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.ProtocolEvent;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.school.YearId;
import kg.birikme.shared.By;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** A recommendation in force: given to those responsible, answered, and under the chair's control until released (R5, R6, R60). */
@Entity
@Table(name = "assignment")
class Assignment {

    /** What the association is answerable for: that things are carried out in time. */
    private static final Clause CONTROL = Clause.r(60);

    private static final int WORDS_MAX = 2000;
    private static final int REMARK_MAX = 1000;

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID yearId;

    @Column(updatable = false)
    private UUID protocolId;

    @Column(updatable = false)
    private int protocolNumber;

    @Column(updatable = false)
    private UUID meetingId;

    @Column(updatable = false)
    private int meetingNo;

    @Column(updatable = false)
    private int item;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private LocalDate due;

    private @Nullable LocalDate extendedDue;

    @Enumerated(EnumType.STRING)
    private Addressee addressee;

    @Enumerated(EnumType.STRING)
    private @Nullable Party party;

    private @Nullable Integer gradeFrom;
    private @Nullable Integer gradeTo;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status = AssignmentStatus.OPEN;

    private @Nullable UUID releasedBy;
    private @Nullable String releasedByName;
    private @Nullable Instant releasedAt;
    /** How many steps it has gone: each makes a new version, so that who decides has seen the newest answers. */
    private int steps = 1;

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    private List<Answer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    private List<AssignmentEvent> events = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Assignment() {}

    /** Puts a signed recommendation under control, with one answer awaited from each person. */
    Assignment(ProtocolEvent.Signed signed, AdoptedRecommendation adopted, Collection<StaffId> responsible) {
        this.id = adopted.id().value();
        this.yearId = signed.year().value();
        this.protocolId = signed.protocol().value();
        this.protocolNumber = signed.number();
        this.meetingId = signed.meeting().value();
        this.meetingNo = signed.meetingNo();
        String[] number = adopted.number().split("\\.", 2);
        this.item = Integer.parseInt(number[0]);
        this.position = Integer.parseInt(number[1]);
        this.text = adopted.text();
        this.due = adopted.due();
        this.addressee = adopted.addressee();
        this.party = adopted.party();
        this.gradeFrom = adopted.gradeFrom();
        this.gradeTo = adopted.gradeTo();
        responsible.stream().distinct().forEach(person -> answers.add(new Answer(this, person)));
        By chair = By.on(signed.meetingDate(), signed.signedBy(), signed.signedName(), signed.signedAt());
        events.add(new AssignmentEvent(this, FollowupStep.ADOPTED, chair, ""));
    }

    /**
     * Takes a person's answer down. It may be changed as long as the recommendation is under control.
     *
     * @return false if it says so already
     * @throws RuleViolation if it is off control, or an answer that is not «done» has no words (R60)
     */
    boolean answer(StaffId person, AnswerState state, String words, By by) {
        return answer(person, state, words, answerOf(person).event(), by);
    }

    /**
     * As {@link #answer(StaffId, AnswerState, String, By)}, with what proves it.
     *
     * @param event that was held; none where none is named
     */
    boolean answer(StaffId person, AnswerState state, String words, @Nullable UUID event, By by) {
        requireUnderControl();
        String said = fitting(words, "words", WORDS_MAX);
        if (!state.given()) {
            throw new InvalidInput("state", "followup.refusal.stateMissing");
        }
        if (state.wantsWords() && said.isEmpty()) {
            throw new RuleViolation(CONTROL, "followup.refusal.wordsMissing").at("words");
        }
        Answer answer = answerOf(person);
        if (answer.says(state, said, event)) {
            return false;
        }
        answer.give(state, said, event, by);
        note(FollowupStep.ANSWERED, by, said).about(person, state);
        become(everybodyAnswered() ? AssignmentStatus.ANSWERED : AssignmentStatus.OPEN);
        return true;
    }

    /**
     * The person takes her answer back; not given, it does nothing.
     *
     * @throws RuleViolation if it is off control
     */
    void withdraw(StaffId person, By by) {
        requireUnderControl();
        Answer answer = answerOf(person);
        if (answer.state().given()) {
            answer.withdraw();
            note(FollowupStep.WITHDRAWN, by, "").about(person, AnswerState.NONE);
            become(AssignmentStatus.OPEN);
        }
    }

    /** @throws RuleViolation if nothing was answered, it is off control, or no remark says what is missing (R60) */
    void sendBack(StaffId person, String remark, By by) {
        requireUnderControl();
        String why = fitting(remark, "remark", REMARK_MAX);
        if (why.isEmpty()) {
            throw new RuleViolation(CONTROL, "followup.refusal.remarkMissing").at("remark");
        }
        Answer answer = answerOf(person);
        if (!answer.state().given()) {
            throw new RuleViolation(CONTROL, "followup.refusal.nothingAnswered").at("person");
        }
        answer.sendBack(why);
        note(FollowupStep.SENT_BACK, by, why).about(person, AnswerState.NONE);
        become(AssignmentStatus.OPEN);
    }

    /** @throws RuleViolation if it is off control, or no reason is given (R60) */
    void extend(@Nullable LocalDate until, String reason, By by) {
        requireUnderControl();
        String why = fitting(reason, "reason", REMARK_MAX);
        if (why.isEmpty()) {
            throw new RuleViolation(CONTROL, "followup.refusal.reasonMissing").at("reason");
        }
        if (until == null || !until.isAfter(dueNow())) {
            throw new InvalidInput("until", "followup.refusal.notLater");
        }
        if (until.isBefore(by.today())) {
            throw new InvalidInput("until", "followup.refusal.inThePast");
        }
        extendedDue = until;
        note(FollowupStep.EXTENDED, by, why).until(until);
    }

    /** @throws RuleViolation if somebody has not answered yet (R60), or its protocol was annulled */
    void release(String words, By by) {
        requireUnderControl();
        if (!everybodyAnswered()) {
            throw new RuleViolation(CONTROL, "followup.refusal.notAnswered");
        }
        note(FollowupStep.RELEASED, by, fitting(words, "words", REMARK_MAX));
        releasedBy = by.id();
        releasedByName = by.name();
        releasedAt = by.at();
        become(AssignmentStatus.RELEASED);
    }

    /** Falls with its protocol; does nothing a second time (B12). */
    void annul(String reason, By by) {
        if (status.mayBecome(AssignmentStatus.ANNULLED)) {
            note(FollowupStep.ANNULLED, by, reason);
            become(AssignmentStatus.ANNULLED);
        }
    }

    Answer answerOf(StaffId person) {
        return answers.stream()
                .filter(answer -> answer.isOf(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("answer"));
    }

    Answer answerWith(UUID answerId) {
        return answers.stream()
                .filter(answer -> answer.id().equals(answerId))
                .findFirst()
                .orElseThrow(() -> new NotFound("answer"));
    }

    boolean awaits(StaffId person) {
        return answers.stream().anyMatch(answer -> answer.isOf(person));
    }

    boolean isExtendedTo(@Nullable LocalDate until) {
        return extendedDue != null && extendedDue.equals(until);
    }

    /** Where nobody is responsible, as for a proposal to the administration, the chair alone decides. */
    boolean everybodyAnswered() {
        return answers.stream().allMatch(answer -> answer.state().given());
    }

    private LocalDate dueNow() {
        return extendedDue == null ? due : extendedDue;
    }

    private AssignmentEvent note(FollowupStep step, By by, String remark) {
        AssignmentEvent event = new AssignmentEvent(this, step, by, remark);
        events.add(event);
        steps++;
        return event;
    }

    private void become(AssignmentStatus next) {
        if (next != status && !status.mayBecome(next)) {
            throw new IllegalStateException(status + " to " + next);
        }
        status = next;
    }

    private void requireUnderControl() {
        if (status == AssignmentStatus.RELEASED) {
            throw new RuleViolation(CONTROL, "followup.refusal.released");
        }
        if (status == AssignmentStatus.ANNULLED) {
            throw new RuleViolation(Clause.r(10), "followup.refusal.annulled");
        }
    }

    private static String fitting(@Nullable String words, String field, int max) {
        String said = words == null ? "" : KyrgyzText.clean(words);
        if (said.length() > max) {
            throw new InvalidInput(field, "followup.refusal.tooLong", String.valueOf(max));
        }
        return said;
    }

    RecommendationId id() {
        return new RecommendationId(id);
    }

    YearId year() {
        return new YearId(yearId);
    }

    int protocolNumber() {
        return protocolNumber;
    }

    String number() {
        return item + "." + position;
    }

    AssignmentStatus status() {
        return status;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
