package kg.birikme.meeting.domain;

import kg.birikme.shared.By;
import org.springframework.stereotype.Component;

/** What follows when a meeting is convened: notice, invitations, the plan's mark, the history. */
@Component
class Convened {

    private final NoticeBook notices;
    private final GuestBook guests;
    private final PlanLines lines;
    private final MeetingHistory history;
    private final SentPapers papers;

    Convened(
            NoticeBook notices, GuestBook guests, PlanLines lines, MeetingHistory history, SentPapers papers) {
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
        notices.send(meeting, by);
        papers.keepInvitations(meeting.id(), guests.send(meeting.id(), by));
        lines.convened(meeting, by.today());
    }
}
