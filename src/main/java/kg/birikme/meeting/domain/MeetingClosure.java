package kg.birikme.meeting.domain;

import java.util.Collection;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.shared.NotFound;
import org.springframework.stereotype.Component;

/** What follows for a meeting and its agenda when its protocol is signed, and when a signed one is annulled (R10, B12). */
@Component
class MeetingClosure {

    private final MeetingDesk desk;
    private final MeetingRepository meetings;
    private final ItemCarrier carrier;
    private final SentPapers papers;
    private final MeetingHistory history;

    MeetingClosure(
            MeetingDesk desk,
            MeetingRepository meetings,
            ItemCarrier carrier,
            SentPapers papers,
            MeetingHistory history) {
        this.desk = desk;
        this.meetings = meetings;
        this.carrier = carrier;
        this.papers = papers;
        this.history = history;
    }

    /** See {@link kg.birikme.meeting.Meetings#close}. */
    void close(MeetingId id) {
        Meeting meeting = desk.locked(id);
        if (meeting.status() != MeetingStatus.CLOSED) {
            carrier.takeOffLater(meeting, desk.by());
            meeting.close(papers.sheet(meeting));
            history.note(id, HistoryEvent.CLOSED, desk.by(), "");
        }
    }

    /** See {@link kg.birikme.meeting.Meetings#moveOn}. */
    void moveOn(AgendaItemId id, String reason) {
        AgendaItem item = item(id);
        if (item.status() != AgendaItemStatus.MOVED_ON) {
            carrier.moveOn(item, reason, desk.by());
        }
    }

    /** See {@link kg.birikme.meeting.Meetings#withdraw}. */
    void withdraw(AgendaItemId id, String reason) {
        AgendaItem item = item(id);
        if (item.status() != AgendaItemStatus.WITHDRAWN) {
            carrier.withdraw(item, reason, desk.by());
        }
    }

    private AgendaItem item(AgendaItemId id) {
        MeetingId meeting =
                meetings.meetingOf(id.value()).map(MeetingId::new).orElseThrow(() -> new NotFound("agenda item"));
        return desk.locked(meeting).item(id);
    }

    /** See {@link kg.birikme.meeting.Meetings#reopen}. */
    void reopen(MeetingId id, Collection<AgendaItemId> settled) {
        Meeting meeting = desk.locked(id);
        if (meeting.status() == MeetingStatus.CLOSED) {
            meeting.reopen();
            carrier.standAgain(meeting, settled);
            history.note(id, HistoryEvent.REOPENED, desk.by(), "");
        }
    }
}
