package kg.birikme.meeting.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.birikme.meeting.MeetingEvent;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.domain.MeetingDesk.Taken;
import kg.birikme.shared.By;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What follows when the agenda of a convened meeting changes: it stands in the history, whoever was told is told, and the
 * chairs of the associations that it touches now are invited in the same step (R4, R7, B9).
 */
@Component
class AgendaChange {

    private final MeetingRepository meetings;
    private final Invitations invitations;
    private final MeetingHistory history;
    private final ApplicationEventPublisher events;

    AgendaChange(
            MeetingRepository meetings,
            Invitations invitations,
            MeetingHistory history,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.history = history;
        this.events = events;
    }

    /**
     * @param before what the agenda touched before
     * @param told   whether the change is of weight for those who come
     * @throws RuleViolation if the meeting was held and the agenda touches an association that nobody was invited for (R7)
     */
    void follow(Taken taken, Set<UUID> before, String title, boolean told) {
        Meeting meeting = taken.meeting();
        if (meeting.status() == MeetingStatus.PLANNED) {
            return;
        }
        history.note(meeting.id(), HistoryEvent.AGENDA_CHANGED, taken.by(), title);
        inviteTouched(taken, before);
        if (told) {
            tell(meeting, title, taken.by());
        }
    }

    /** Whoever was told an agenda is told that it says something else now (R4). */
    void tell(Meeting meeting, String title, By by) {
        if (meeting.status() == MeetingStatus.CONVENED) {
            events.publishEvent(new MeetingEvent.AgendaChanged(
                    meeting.id(), meeting.year(), meeting.no(), meeting.texts().theme(), title, by.person()));
        }
    }

    private void inviteTouched(Taken taken, Set<UUID> before) {
        Meeting meeting = taken.meeting();
        List<UUID> missing = invitations.missing(meeting).stream()
                .filter(association -> !before.contains(association))
                .toList();
        if (!missing.isEmpty() && meeting.status() != MeetingStatus.CONVENED) {
            throw new RuleViolation(Clause.r(7), "meeting.refusal.touchedAfterwards").at("touches");
        }
        // The invitation names the item, which has to be there.
        meetings.flush();
        missing.forEach(association -> invitations.inviteChair(meeting.id(), UUID.randomUUID(), association));
    }

    /**
     * A member proposed an item, or the chair decided about one.
     *
     * @param reason why it was declined; empty otherwise
     */
    void tell(Taken taken, AgendaItem item, MeetingEvent.ItemProposed.State state, String reason) {
        Meeting meeting = taken.meeting();
        if (item.proposerStaff() != null) {
            events.publishEvent(new MeetingEvent.ItemProposed(
                    meeting.id(),
                    meeting.year(),
                    meeting.no(),
                    item.title(),
                    item.proposer(),
                    new StaffId(item.proposerStaff()),
                    state,
                    reason,
                    taken.by().person()));
        }
    }
}
