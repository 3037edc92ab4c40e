package kg.birikme.meeting.domain;

import kg.birikme.shared.By;
import org.springframework.stereotype.Component;

/**
 * What follows when a meeting is convened: notice, invitations, the plan's mark, the history; and when one of which people have
 * been told does not take place as they were told.
 */
@Component
class Convened {

    private final NoticeBook notices;
    private final GuestBook guests;
    private final PlanLines lines;
    private final MeetingHistory history;
    private final SentPapers papers;

    Convened(NoticeBook notices, GuestBook guests, PlanLines lines, MeetingHistory history, SentPapers papers) {
        this.notices = notices;
        this.guests = guests;
        this.lines = lines;
        this.history = history;
        this.papers = papers;
    }

    /** @param override the chair's reason for leaving an association out; empty where none is left out (B9) */
    void follow(Meeting meeting, By by, String override) {
        history.note(meeting.id(), HistoryEvent.CONVENED, by, "");
        if (!override.isEmpty()) {
            history.note(meeting.id(), HistoryEvent.CONVENED_WITHOUT_INVITATION, by, override);
        }
        tell(meeting, by);
    }

    /** It is over and nobody is told of it: only the history says how it came here. */
    void enteredLater(Meeting meeting, By by) {
        history.note(meeting.id(), HistoryEvent.ENTERED_LATER, by, "");
    }

    /** Notice and invitations go out; once more, where people were told otherwise before (B8). */
    void tell(Meeting meeting, By by) {
        notices.send(meeting, by);
        papers.keepInvitations(meeting.id(), guests.send(meeting.id(), by));
        lines.convened(meeting, by.today());
    }

    /** It does not take place: the plan's line is open again. */
    void release(Meeting meeting, By by) {
        lines.released(meeting, by.today());
    }
}
