package kg.birikme.meeting.domain;

import java.util.Collection;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingStatus;
import org.springframework.stereotype.Component;

/** What follows for a meeting when its protocol is signed, and when a signed one is annulled (R10, B12). */
@Component
class MeetingClosure {

    private final MeetingDesk desk;
    private final ItemCarrier carrier;
    private final SentPapers papers;
    private final MeetingHistory history;

    MeetingClosure(MeetingDesk desk, ItemCarrier carrier, SentPapers papers, MeetingHistory history) {
        this.desk = desk;
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
