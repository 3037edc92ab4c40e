package kg.birikme.meeting.domain;

import java.util.UUID;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.TalkForm;
import kg.birikme.meeting.domain.MeetingDesk.Taken;
import kg.birikme.plan.PlanRef;
import kg.birikme.plan.Plans;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda: members propose, the chair confirms and orders it (R57). */
@Service
public class AgendaWork {

    private final MeetingDesk desk;
    private final MeetingRepository meetings;
    private final ItemCarrier carrier;
    private final MeetingHistory history;
    private final Plans plans;
    private final RecordWords words;

    AgendaWork(
            MeetingDesk desk, MeetingRepository meetings, ItemCarrier carrier, MeetingHistory history, Plans plans,
            RecordWords words) {
        this.desk = desk;
        this.meetings = meetings;
        this.carrier = carrier;
        this.history = history;
        this.plans = plans;
        this.words = words;
    }

    /**
     * Adds an item: on the agenda where the chair does it, as a proposal where a member does. A repeated call with the
     * same id does nothing.
     *
     * @throws RuleViolation if the meeting is closed or cancelled (R10)
     */
    @Transactional
    public void add(MeetingId id, AgendaItemId item, ItemContent content) {
        Taken taken = desk.take(id, MeetingAction.PROPOSE);
        Meeting meeting = taken.meeting();
        if (meeting.hasItem(item)) {
            return;
        }
        requireChoosable(content.kind());
        meeting.requireOpen();
        if (taken.may().may(MeetingAction.EDIT_AGENDA)) {
            meeting.addItem(item, content);
            noteChange(taken, content.title());
        } else {
            taken.may().require(MeetingAction.PROPOSE);
            requireProposable(meeting);
            meeting.addItem(item, content).proposedBy(taken.by().name());
            history.note(id, HistoryEvent.ITEM_PROPOSED, taken.by(), content.title());
        }
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
        PlanRef plan = plans.latest(meeting.year()).orElseThrow(() -> new NotFound("plan"));
        boolean there = meeting.confirmed().stream().anyMatch(item -> plan.id().equals(item.plan()));
        if (!there) {
            meeting.addItem(
                            new AgendaItemId(UUID.randomUUID()),
                            ItemContent.titled(AgendaKind.PLAN, words.plan(taken.year()), TalkForm.DISCUSSION))
                    .considering(plan.id());
            noteChange(taken, words.plan(taken.year()));
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
        String before = item.title();
        taken.meeting().changeItem(item, content);
        noteChange(taken, before.equals(content.title()) ? before : before + " → " + content.title());
    }

    /** The chair takes a member's proposal up. Does nothing for a confirmed item. */
    @Transactional
    public void confirm(MeetingId id, AgendaItemId itemId) {
        Taken taken = desk.take(id, MeetingAction.EDIT_AGENDA);
        AgendaItem item = taken.meeting().item(itemId);
        if (item.status() == AgendaItemStatus.PROPOSED) {
            taken.meeting().confirmItem(item);
            noteChange(taken, item.title());
        }
    }

    /** Moves an item up or down, to the top or to the bottom; the follow-up stays first. */
    @Transactional
    public void shift(MeetingId id, AgendaItemId itemId, Shift where) {
        Taken taken = desk.take(id, MeetingAction.EDIT_AGENDA);
        taken.meeting().shiftItem(taken.meeting().item(itemId), where);
        if (taken.meeting().status() != MeetingStatus.PLANNED) {
            noteChange(taken, taken.meeting().item(itemId).title());
        }
    }

    /**
     * Removes an item that nobody has been told of, or declines a proposal. Does nothing where it is gone already.
     *
     * @throws RuleViolation if the agenda has been told (R4) or the item is the follow-up (R5)
     */
    @Transactional
    public void remove(MeetingId id, AgendaItemId itemId) {
        Taken taken = desk.take(id, MeetingAction.EDIT_AGENDA);
        if (!taken.meeting().hasItem(itemId)) {
            return;
        }
        AgendaItem item = taken.meeting().item(itemId);
        taken.meeting().removeItem(item);
        carrier.takeOff(item);
    }

    /** See {@link kg.birikme.meeting.Meetings#moveOn}. */
    @Transactional
    public void moveOn(AgendaItemId itemId, String reason) {
        Taken taken = desk.take(meetingOf(itemId), MeetingAction.LEAVE_ITEM);
        AgendaItem item = taken.meeting().item(itemId);
        if (item.status() != AgendaItemStatus.MOVED_ON) {
            carrier.moveOn(item, reason, taken.by());
        }
    }

    /** See {@link kg.birikme.meeting.Meetings#withdraw}. */
    @Transactional
    public void withdraw(AgendaItemId itemId, String reason) {
        Taken taken = desk.take(meetingOf(itemId), MeetingAction.LEAVE_ITEM);
        AgendaItem item = taken.meeting().item(itemId);
        if (item.status() == AgendaItemStatus.WITHDRAWN) {
            return;
        }
        taken.meeting().withdrawItem(item, reason);
        carrier.takeOff(item);
        history.note(
                taken.meeting().id(), HistoryEvent.ITEM_WITHDRAWN, taken.by(), item.title() + " — " + reason.strip());
    }

    private MeetingId meetingOf(AgendaItemId item) {
        return meetings.meetingOf(item.value()).map(MeetingId::new).orElseThrow(() -> new NotFound("agenda item"));
    }

    private void noteChange(Taken taken, String title) {
        if (taken.meeting().status() != MeetingStatus.PLANNED) {
            history.note(taken.meeting().id(), HistoryEvent.AGENDA_CHANGED, taken.by(), title);
        }
    }

    private static void requireChoosable(AgendaKind kind) {
        if (!kind.chosenByPerson()) {
            throw new InvalidInput("kind", "meeting.refusal.kindNotChosen");
        }
    }

    private static void requireProposable(Meeting meeting) {
        if (!meeting.status().upcoming()) {
            throw new RuleViolation(kg.birikme.shared.Clause.r(10), "meeting.refusal.over");
        }
    }
}
