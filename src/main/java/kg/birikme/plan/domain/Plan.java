package kg.birikme.plan.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kg.birikme.plan.Consideration;
import kg.birikme.plan.MeetingReference;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.domain.ItemReader.CheckedItem;
import kg.birikme.plan.domain.PlanPages.PersonalUnion;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.By;
import kg.birikme.shared.Clause;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.Shift;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One revision of the annual plan on its way from the chair's draft to the director's approval (R2, B1–B4). */
@Entity
@Table(name = "plan")
class Plan {

    private static final Clause WAY = Clause.r(2);
    private static final int REMARK_MAX = 1000;

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID yearId;

    @Column(updatable = false)
    private int revision;

    @Embedded
    private PlanWay way;

    private String theme = "";
    private String aim = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tasks = new ArrayList<>();

    private String analysis = "";

    /** How many parts differ from what the meeting considered, counted at each sending. */
    private int changesSinceMeeting;

    @Column(updatable = false)
    private UUID draftedBy;

    @Column(updatable = false)
    private String draftedByName;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<PlanItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<PlanDecision> decisions = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Plan() {}

    Plan(PlanId id, YearId year, int revision, By by) {
        this(id, year, revision, by, by, PlanStep.DRAFTED);
    }

    private Plan(PlanId id, YearId year, int revision, By drafter, By by, PlanStep first) {
        this.id = id.value();
        this.yearId = year.value();
        this.revision = revision;
        this.draftedBy = drafter.person().value();
        this.draftedByName = drafter.name();
        this.way = new PlanWay(by.at());
        decide(first, by);
    }

    /** A year's first draft, laid on the chair's desk by whoever began the year. */
    static Plan laidBefore(By chair, PlanId id, YearId year, By by) {
        return new Plan(id, year, 1, chair, by, PlanStep.CARRIED_OVER);
    }

    /** The next revision: same texts, same lines, drafted anew. */
    Plan nextRevision(PlanId next, int number, By by) {
        requireInForce();
        Plan plan = new Plan(next, year(), number, by);
        plan.write(texts());
        inOrder().forEach(item -> plan.add(UUID.randomUUID(), item.line(), item.content()));
        return plan;
    }

    void write(PlanTexts texts) {
        way.requireEditable();
        theme = texts.theme();
        aim = texts.aim();
        tasks = new ArrayList<>(texts.tasks());
        analysis = texts.analysis();
    }

    /** Adds an item at the end of its section. */
    PlanItem add(UUID item, UUID line, ItemContent content) {
        way.requireEditable();
        PlanItem added = new PlanItem(item, this, line, content, ItemOrder.end(items, content.section()));
        items.add(added);
        return added;
    }

    /** Changes an item; in another section it goes to the end. Whoever stays responsible keeps their place. */
    void change(UUID item, ItemContent said) {
        way.requireEditable();
        PlanItem changed = item(item);
        ItemContent content = said.by(changed.content().keptInOrder(said.responsible()));
        PlanSection before = changed.section();
        if (before != content.section()) {
            int end = ItemOrder.end(items, content.section());
            changed.say(content);
            changed.place(end);
            ItemOrder.close(items, before);
        } else {
            changed.say(content);
        }
    }

    void remove(UUID item) {
        way.requireEditable();
        PlanItem removed = item(item);
        items.remove(removed);
        ItemOrder.close(items, removed.section());
    }

    void move(UUID item, Shift where) {
        way.requireEditable();
        ItemOrder.move(items, item(item), where);
    }

    void putBefore(MeetingReference reference, By by) {
        if (way.isBefore(reference.meetingId())) {
            return;
        }
        way.requireMove(PlanStatus.IN_MEETING, "plan.refusal.sentOn");
        decide(PlanStep.PUT_BEFORE_MEETING, by).atMeeting(reference.no(), reference.date());
        way.beforeMeeting(reference, by);
    }

    void takenOff(UUID meetingId, By by) {
        if (way.isBefore(meetingId)) {
            way.leaveMeeting(by)
                    .ifPresent(left -> decide(PlanStep.TAKEN_OFF, by).atMeeting(left.no(), left.date()));
        }
    }

    /** Does nothing where the plan has gone on already. */
    boolean considered(Consideration consideration, By by) {
        if (!status().editable()) {
            return false;
        }
        decide(PlanStep.CONSIDERED, by).byProtocol(consideration.protocolNumber(), consideration.meetingDate());
        way.considered(consideration, by);
        return true;
    }

    /** @throws RuleViolation if it is not a considered plan (R2) */
    void reopen(By by) {
        way.reopened(by);
        decide(PlanStep.REOPENED, by);
    }

    /** @throws RuleViolation if it is on its way, in force, or the year's first plan (R1) */
    void discard(By by) {
        way.discarded(revision, by);
        decide(PlanStep.DISCARDED, by);
    }

    /** @throws RuleViolation if no meeting considered the plan (R2), or a check of design section 5 fails (R3, R8, R9, R1) */
    void send(YearView yearView, int changes, By by) {
        way.requireMove(
                PlanStatus.TO_AGREE, status().editable() ? "plan.refusal.notConsidered" : "plan.refusal.sentOn");
        if (way.newMeetingNeeded()) {
            throw new RuleViolation(WAY, "plan.refusal.newMeetingNeeded");
        }
        checks(yearView).stream()
                .filter(PlanCheck::refuses)
                .findFirst()
                .ifPresent(check -> check.refuse(yearView.slug()));
        changesSinceMeeting = changes;
        decide(PlanStep.SENT, by);
        way.become(PlanStatus.TO_AGREE, by);
    }

    /** The chair takes back what was sent; a new sending passes the deputy again. */
    void recall(By by) {
        if (status() != PlanStatus.TO_AGREE && status() != PlanStatus.TO_APPROVE) {
            throw new RuleViolation(WAY, "plan.refusal.notSent");
        }
        decide(PlanStep.RECALLED, by);
        way.become(PlanStatus.CONSIDERED, by);
    }

    /** @throws RuleViolation if the plan is not before the deputy, or one person acts twice unacknowledged (B3) */
    void agree(By by, boolean acknowledged) {
        way.requireMove(PlanStatus.TO_APPROVE, "plan.refusal.notBeingAgreed");
        PersonalUnion union = admit(by, acknowledged);
        decide(PlanStep.AGREED, by).admitting(union);
        way.agreed(by);
    }

    /** @throws RuleViolation if the plan is not agreed (R2), or one person acts twice unacknowledged (B3) */
    void approve(By by, boolean acknowledged) {
        requireApprovable();
        PersonalUnion union = admit(by, acknowledged);
        decide(PlanStep.APPROVED, by).admitting(union);
        way.approved(by);
    }

    /** @throws RuleViolation if no remark says what is to be mended (R2) */
    void giveBack(String remark, boolean newMeeting, By by) {
        way.requireMove(PlanStatus.RETURNED, "plan.refusal.notSent");
        String words = PlanTexts.fitting(remark, "remark", REMARK_MAX);
        if (words.isEmpty()) {
            throw new RuleViolation(WAY, "plan.refusal.remarkMissing").at("remark");
        }
        decide(PlanStep.RETURNED, by).remarking(words, newMeeting);
        way.returned(newMeeting, by);
    }

    /** @throws RuleViolation if the deputy has not agreed yet (R2) */
    void requireApprovable() {
        way.requireMove(PlanStatus.APPROVED, "plan.refusal.notAgreed");
    }

    /** @throws RuleViolation if this is not the plan in force (R2) */
    void requireInForce() {
        way.requireMove(PlanStatus.SUPERSEDED, "plan.refusal.notInForce");
    }

    void supersede(By by) {
        requireInForce();
        decide(PlanStep.SUPERSEDED, by);
        way.become(PlanStatus.SUPERSEDED, by);
    }

    /** What a judging person has to be warned of. */
    PersonalUnion unionOf(UUID staff) {
        return new PersonalUnion(draftedBy.equals(staff), way.agreedBy(staff));
    }

    List<PlanCheck> checks(YearView yearView) {
        return PlanChecks.of(texts(), CheckedItem.numbered(inOrder()), yearView);
    }

    private PersonalUnion admit(By by, boolean acknowledged) {
        PersonalUnion union = unionOf(by.person().value());
        if (union.any() && !acknowledged) {
            throw new RuleViolation(WAY, union.ownDraft() ? "plan.refusal.ownDraft" : "plan.refusal.bothPosts")
                    .at("acknowledged");
        }
        return union;
    }

    private PlanDecision decide(PlanStep step, By by) {
        PlanDecision decision = new PlanDecision(this, decisions.size() + 1, step, by);
        decisions.add(decision);
        return decision;
    }

    PlanItem item(UUID item) {
        return items.stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound("plan item"));
    }

    boolean has(UUID item) {
        return items.stream().anyMatch(one -> one.id().equals(item));
    }

    List<PlanItem> inOrder() {
        return items.stream()
                .sorted(Comparator.comparing(PlanItem::section).thenComparing(PlanItem::position))
                .toList();
    }

    /** Whether that person took that step last: a second click. */
    boolean lastStepWas(PlanStep step, By by) {
        return !decisions.isEmpty()
                && decisions.get(decisions.size() - 1).is(step, by.person().value());
    }

    PlanTexts texts() {
        return new PlanTexts(theme, aim, tasks, analysis);
    }

    PlanId id() {
        return new PlanId(id);
    }

    YearId year() {
        return new YearId(yearId);
    }

    int revision() {
        return revision;
    }

    PlanStatus status() {
        return way.status();
    }

    List<PlanDecision> decisions() {
        return List.copyOf(decisions);
    }

    int version() {
        return version == null ? 0 : version;
    }
}
