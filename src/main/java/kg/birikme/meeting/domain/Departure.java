package kg.birikme.meeting.domain;

import kg.birikme.shared.By;
import org.springframework.stereotype.Component;

/** What follows when a meeting of which people have been told does not take place as they were told. */
@Component
class Departure {

    private final NoticeBook notices;
    private final GuestBook guests;
    private final PlanLines lines;
    private final SentPapers papers;

    Departure(NoticeBook notices, GuestBook guests, PlanLines lines, SentPapers papers) {
        this.notices = notices;
        this.guests = guests;
        this.lines = lines;
        this.papers = papers;
    }

    /** A second notice to the deputy (B8), and the invitations once more. */
    void tellAgain(Meeting meeting, By by) {
        notices.send(meeting, by);
        papers.keepInvitations(meeting.id(), guests.send(meeting.id(), by));
        lines.convened(meeting, by.today());
    }

    /** The plan's line is open again. */
    void release(Meeting meeting, By by) {
        lines.released(meeting, by.today());
    }
}
