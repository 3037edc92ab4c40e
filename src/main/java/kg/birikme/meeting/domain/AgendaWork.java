package kg.birikme.meeting.domain;

import java.util.Set;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.ItemOrigin;
import kg.birikme.meeting.MeetingEvent;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.TalkForm;
import kg.birikme.meeting.domain.MeetingDesk.Taken;
import kg.birikme.plan.PlanRef;
import kg.birikme.plan.Plans;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.Shift;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda: members propose, the chair confirms and orders it (R57). */
@Service
public class AgendaWork {

    private static final int REASON = 500;

    private final MeetingDesk desk;
    private final MeetingRepository meetings;
    private final ItemCarrier carrier;
    private final MeetingHistory history;
    private final Plans plans;
    private final RecordWords words;
    private final AgendaChange changes;

    AgendaWork(
            MeetingDesk desk,
            MeetingRepository meetings,
            ItemCarrier carrier,
            MeetingHistory history,
            Plans plans,
            RecordWords words,
            AgendaChange changes) {
        this.desk = desk;
        this.meetings = meetings;
        this.carrier = carrier;
        this.history = history;
        this.plans = plans;
        this.words = words;
        this.changes = changes;
    }

    /**
     * Adds an item: on the agenda where the chair does it, as a proposal where a member does. A repeated call with the
     * same id does nothing.
     *
     * @return whether it stands on the agenda at once; otherwise it is proposed
     * @throws RuleViolation if the meeting is closed or cancelled (R10)
     */
    @Transactional
    public boolean add(MeetingId id, AgendaItemId item, ItemContent content) {
        return add(id, item, content, null);
    }

    /** As {@link #add(MeetingId, AgendaItemId, ItemContent)}, of something that leads a life of its own. */
    boolean add(MeetingId id, AgendaItemId item, ItemContent content, @Nullable ItemOrigin origin) {
        Taken taken = desk.take(id, MeetingAction.PROPOSE);
        Meeting meeting = taken.meeting();
        boolean stands = taken.may().may(MeetingAction.EDIT_AGENDA);
        if (meeting.hasItem(item)) {
            return stands;
        }
        requireChoosable(content.kind());
        meeting.requireOpen();
        Set<UUID> before = meeting.touched();
        if (stands) {
            origin(meeting.addItem(item, content), origin);
            changes.follow(taken, before, content.title(), true);
        } else {
            taken.may().require(MeetingAction.PROPOSE);
            requireProposable(meeting);
            AgendaItem proposed = origin(meeting.addItem(item, content), origin)
                    .proposedBy(taken.by().name(), taken.by().person().value());
            changes.tell(taken, proposed, MeetingEvent.ItemProposed.State.PROPOSED, "");
            history.note(id, HistoryEvent.ITEM_PROPOSED, taken.by(), content.title());
        }
        return stands;
    }

    private static AgendaItem origin(AgendaItem item, @Nullable ItemOrigin origin) {
        return origin == null ? item : item.madeOf(origin);
    }

    /**
     * Puts the newest revision of the year's plan on the agenda (R2). Does nothing where it stands there already.
     *
     * @throws NotFound if the year has no plan
     * @throws RuleViolation if the plan has been sent on already (R2)
     */
    @Transactional
    public void addPlan(MeetingId id) {
        Taken taken = desk.take(id, MeetingAction.EDIT_AGENDA);
        Meeting meeting = taken.meeting();
        Set<UUID> before = meeting.touched();
        PlanRef plan = plans.latest(meeting.year()).orElseThrow(() -> new NotFound("plan"));
        boolean there = meeting.confirmed().stream().anyMatch(item -> plan.id().equals(item.plan()));
        if (!there) {
            meeting.addItem(
                            new AgendaItemId(UUID.randomUUID()),
                            ItemContent.titled(AgendaKind.PLAN, words.plan(taken.year()), TalkForm.DISCUSSION))
                    .considering(plan.id());
            changes.follow(taken, before, words.plan(taken.year()), true);
        }
        plans.putBeforeMeeting(plan.id(), ItemCarrier.reference(meeting));
    }

    /**
     * Changes an item.
     *
     * @throws StaleVersion if somebody changed the item since
     */
    @Transactional
    public void change(MeetingId id, AgendaItemId itemId, int version, ItemContent content) {
        Taken taken = desk.take(id, MeetingAction.EDIT_AGENDA);
        AgendaItem item = taken.meeting().item(itemId);
        StaleVersion.check("agenda item", item.version(), version);
        if (item.kind().chosenByPerson()) {
            requireChoosable(content.kind());
        }
        String title = item.title();
        Set<UUID> before = taken.meeting().touched();
        taken.meeting().changeItem(item, content);
        boolean renamed = !title.equals(content.title());
        changes.follow(taken, before, renamed ? title + " → " + content.title() : title, renamed);
    }

    /** The chair takes a member's proposal up. Does nothing for a confirmed item. */
    @Transactional
    public void confirm(MeetingId id, AgendaItemId itemId) {
        Taken taken = desk.take(id, MeetingAction.EDIT_AGENDA);
        AgendaItem item = taken.meeting().item(itemId);
        if (item.status() == AgendaItemStatus.PROPOSED) {
            Set<UUID> before = taken.meeting().touched();
            taken.meeting().confirmItem(item);
            changes.follow(taken, before, item.title(), true);
            changes.tell(taken, item, MeetingEvent.ItemProposed.State.ACCEPTED, "");
        }
    }

    /**
     * A member takes her own proposal back. Does nothing where it is gone already.
     *
     * @throws RuleViolation if the chair has taken it up (R57)
     */
    @Transactional
    public void takeBack(MeetingId id, AgendaItemId itemId) {
        Taken taken = desk.take(id, MeetingAction.PROPOSE);
        if (!taken.meeting().hasItem(itemId)) {
            return;
        }
        AgendaItem item = taken.meeting().item(itemId);
        if (!taken.by().person().value().equals(item.proposerStaff())) {
            throw new ActionForbidden("take back another one's proposal");
        }
        if (item.status() != AgendaItemStatus.PROPOSED) {
            throw new RuleViolation(Clause.r(57), "meeting.refusal.proposalDecided");
        }
        requireProposable(taken.meeting());
        history.note(id, HistoryEvent.ITEM_WITHDRAWN, taken.by(), item.title());
        taken.meeting().removeItem(item);
    }

    /** Moves an item up or down, to the top or to the bottom; the follow-up stays first. */
    @Transactional
    public void shift(MeetingId id, AgendaItemId itemId, Shift where) {
        Taken taken = desk.take(id, MeetingAction.EDIT_AGENDA);
        Set<UUID> before = taken.meeting().touched();
        taken.meeting().shiftItem(taken.meeting().item(itemId), where);
        changes.follow(taken, before, taken.meeting().item(itemId).title(), false);
    }

    /**
     * The chair does not take a proposal up, and says why to whoever proposed it (R57). Does nothing where it is gone already.
     *
     * @throws RuleViolation if the item stands on the agenda by now
     */
    @Transactional
    public void decline(MeetingId id, AgendaItemId itemId, String reason) {
        Taken taken = desk.take(id, MeetingAction.EDIT_AGENDA);
        if (!taken.meeting().hasItem(itemId)) {
            return;
        }
        AgendaItem item = taken.meeting().item(itemId);
        if (item.status() != AgendaItemStatus.PROPOSED) {
            throw new RuleViolation(Clause.r(57), "meeting.refusal.proposalDecided");
        }
        String why = Words.required(reason, "reason", REASON);
        changes.tell(taken, item, MeetingEvent.ItemProposed.State.DECLINED, why);
        taken.meeting().removeItem(item);
    }

    /**
     * Removes an item that nobody has been told of. Does nothing where it is gone already.
     *
     * @throws RuleViolation if the agenda has been told (R4), the item is the follow-up (R5) or a proposal, which is declined with a word (R57)
     */
    @Transactional
    public void remove(MeetingId id, AgendaItemId itemId) {
        Taken taken = desk.take(id, MeetingAction.EDIT_AGENDA);
        if (!taken.meeting().hasItem(itemId)) {
            return;
        }
        AgendaItem item = taken.meeting().item(itemId);
        if (item.status() == AgendaItemStatus.PROPOSED) {
            throw new RuleViolation(Clause.r(57), "meeting.refusal.declineWithWord");
        }
        taken.meeting().removeItem(item);
        carrier.takeOff(item);
    }

    /** The meeting does not reach the item: it goes on to the next one. Does nothing where it went already. */
    @Transactional
    public void moveOn(AgendaItemId itemId, String reason) {
        Taken taken = desk.take(meetingOf(itemId), MeetingAction.LEAVE_ITEM);
        AgendaItem item = taken.meeting().item(itemId);
        if (item.status() != AgendaItemStatus.MOVED_ON) {
            carrier.moveOn(item, reason, taken.by());
        }
    }

    /** The item is taken off for good. Does nothing where it is off. */
    @Transactional
    public void withdraw(AgendaItemId itemId, String reason) {
        Taken taken = desk.take(meetingOf(itemId), MeetingAction.LEAVE_ITEM);
        AgendaItem item = taken.meeting().item(itemId);
        if (item.status() != AgendaItemStatus.WITHDRAWN) {
            carrier.withdraw(item, reason, taken.by());
        }
    }

    private MeetingId meetingOf(AgendaItemId item) {
        return meetings.meetingOf(item.value()).map(MeetingId::new).orElseThrow(() -> new NotFound("agenda item"));
    }

    private static void requireChoosable(AgendaKind kind) {
        if (!kind.chosenByPerson()) {
            throw new InvalidInput("kind", "meeting.refusal.kindNotChosen");
        }
    }

    private static void requireProposable(Meeting meeting) {
        if (!meeting.status().upcoming()) {
            throw new RuleViolation(Clause.r(10), "meeting.refusal.over");
        }
    }
}
