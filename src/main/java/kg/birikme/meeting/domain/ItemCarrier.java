package kg.birikme.meeting.domain;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.meeting.MeetingId;
import kg.birikme.plan.MeetingReference;
import kg.birikme.plan.Plans;
import kg.birikme.shared.By;
import kg.birikme.shared.KyrgyzText;
import org.springframework.stereotype.Component;

/** Carries what a meeting did not reach on to the next one, so that nothing is lost between two meetings. */
@Component
class ItemCarrier {

    private final MeetingRepository meetings;
    private final MeetingHistory history;
    private final Plans plans;
    private final RecordWords words;
    private final AgendaChange changes;

    ItemCarrier(
            MeetingRepository meetings, MeetingHistory history, Plans plans, RecordWords words, AgendaChange changes) {
        this.meetings = meetings;
        this.history = history;
        this.plans = plans;
        this.words = words;
        this.changes = changes;
    }

    /**
     * Moves the item on: to the next meeting of the year, or to wait for one to be planned. Where an annulled protocol had
     * moved it on already, it goes on from there and is not put anywhere twice.
     */
    void moveOn(AgendaItem item, String reason, By by) {
        Meeting meeting = item.meeting();
        leave(item, reason, by);
        if (latest(item)
                .filter(copy -> copy.status() != AgendaItemStatus.WITHDRAWN)
                .isPresent()) {
            return;
        }
        later(meeting)
                .map(next -> meetings.findForChange(next.id().value()).orElseThrow())
                .ifPresent(next -> putOn(item, next));
    }

    /** Takes the item off for good. */
    void withdraw(AgendaItem item, String reason, By by) {
        item.meeting().withdrawItem(item, reason);
        takeOff(item);
        history.note(
                item.meeting().id(), HistoryEvent.ITEM_WITHDRAWN, by, item.title() + " — " + KyrgyzText.clean(reason));
        changes.tell(item.meeting(), item.title(), by);
    }

    /** A proposal that nobody decided goes on as a proposal: it is lost with no meeting (R57). */
    void carryProposals(Meeting meeting, String reason) {
        List<AgendaItem> undecided = meetings.proposals(meeting.id().value());
        if (undecided.isEmpty()) {
            return;
        }
        undecided.forEach(item -> item.leaveUndecided(reason));
        later(meeting)
                .map(next -> meetings.findForChange(next.id().value()).orElseThrow())
                .ifPresent(next -> undecided.forEach(item -> putOn(item, next)));
    }

    /** Puts back on the agenda what an annulled protocol had moved on or taken off. */
    void standAgain(Meeting meeting, Collection<AgendaItemId> settled) {
        meetings.flush();
        settled.stream().filter(meeting::hasItem).map(meeting::item).forEach(AgendaItem::standAgain);
        meetings.flush();
    }

    /** Takes off later meetings what the given one settles after all, in the protocol that took an annulled one's place. */
    void takeOffLater(Meeting meeting, By by) {
        for (AgendaItem item : meeting.settled()) {
            latest(item)
                    .filter(copy -> copy.status() != AgendaItemStatus.WITHDRAWN
                            && !copy.meeting().status().held())
                    .ifPresent(copy -> settledBefore(copy, meeting, by));
        }
    }

    private void settledBefore(AgendaItem copy, Meeting earlier, By by) {
        String reason = words.settledBefore(Objects.requireNonNull(earlier.number()));
        copy.withdraw(reason);
        takeOff(copy);
        history.note(copy.meeting().id(), HistoryEvent.ITEM_WITHDRAWN, by, copy.title() + " — " + reason);
        changes.tell(copy.meeting(), copy.title(), by);
    }

    /** Where the item stands now that it was moved on, perhaps more than once. */
    private Optional<AgendaItem> latest(AgendaItem item) {
        Optional<AgendaItem> next = item.carriedTo().flatMap(meetings::itemOf);
        return next.filter(copy -> copy.status() == AgendaItemStatus.MOVED_ON)
                .flatMap(this::latest)
                .or(() -> next);
    }

    /** The next meeting of the year that takes place after the given one. */
    private Optional<Meeting> later(Meeting meeting) {
        return meetings.upcoming(meeting.year().value(), meeting.id().value()).stream()
                .filter(next -> next.schedule().after(meeting.schedule()))
                .findFirst();
    }

    /** Moves the item on to the given meeting. */
    void moveOnTo(AgendaItem item, String reason, By by, Meeting next) {
        leave(item, reason, by);
        putOn(item, next);
    }

    /** Puts a copy of the item on the agenda of the meeting and notes where it went. */
    void putOn(AgendaItem item, Meeting next) {
        AgendaItem copy = next.addItem(new AgendaItemId(UUID.randomUUID()), item.content())
                .carriedFrom(item);
        if (item.leftUndecided()) {
            copy.proposedBy(item.proposer(), item.proposerStaff());
        }
        item.wentTo(copy);
        if (item.plan() != null) {
            copy.considering(item.plan());
            plans.putBeforeMeeting(item.plan(), reference(next));
        }
        meetings.flush();
    }

    private void leave(AgendaItem item, String reason, By by) {
        MeetingId meeting = item.meeting().id();
        item.meeting().moveItemOn(item, reason);
        history.note(meeting, HistoryEvent.ITEM_MOVED_ON, by, item.title() + " — " + KyrgyzText.clean(reason));
        takeOff(item);
    }

    /** Tells the plan that the meeting does not consider it. */
    void takeOff(AgendaItem item) {
        if (item.plan() != null) {
            plans.takenOffMeeting(item.plan(), item.meeting().id().value());
        }
    }

    static MeetingReference reference(Meeting meeting) {
        return new MeetingReference(
                meeting.id().value(), meeting.no(), meeting.schedule().date());
    }
}
