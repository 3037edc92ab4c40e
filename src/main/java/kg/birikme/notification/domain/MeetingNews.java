package kg.birikme.notification.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kg.birikme.meeting.MeetingEvent;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.Meetings;
import kg.birikme.protocol.ProtocolEvent;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of meetings and their protocols: members, invited guests, leaders (R4, R7, R10). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeetingNews {

    private final Entries entries;
    private final Audience audience;
    private final Meetings meetings;

    MeetingNews(Entries entries, Audience audience, Meetings meetings) {
        this.entries = entries;
        this.audience = audience;
        this.meetings = meetings;
    }

    @EventListener
    void on(MeetingEvent.Convened event) {
        entries.tell(
                invited(event.meeting(), event.date(), event.by()),
                News.of(
                        EntryKind.MEETING_CONVENED,
                        audience.place(event.year()) + "/meetings/" + event.no(),
                        event.theme(),
                        SchoolDates.shortDate(event.date()),
                        SchoolDates.time(event.time()),
                        event.place()));
    }

    @EventListener
    void on(MeetingEvent.NoticeSent event) {
        entries.tell(
                List.of(event.recipient()),
                News.of(
                        EntryKind.NOTICE_SENT,
                        audience.place(event.year()) + "/meetings/" + event.no(),
                        event.noticeNumber(),
                        SchoolDates.shortDate(event.date()),
                        SchoolDates.time(event.time()),
                        event.place()));
    }

    /** Only what those concerned were told before can surprise them; a planned meeting is the chair's own affair. */
    @EventListener
    void on(MeetingEvent.Moved event) {
        LocalDate day = event.to() == null ? event.from() : event.to();
        if (event.told() && day != null) {
            entries.tell(invited(event.meeting(), day, event.by()), moved(event));
        }
    }

    private News moved(MeetingEvent.Moved event) {
        String place = audience.place(event.year()) + "/meetings/" + event.no();
        return Objects.equals(event.from(), event.to())
                ? News.of(EntryKind.MEETING_CHANGED, place, event.theme(), date(event.to()), event.reason())
                : News.of(
                        EntryKind.MEETING_MOVED,
                        place,
                        event.theme(),
                        date(event.from()),
                        date(event.to()),
                        event.reason());
    }

    /** Whoever was told of it, the deputy for methodical work too (R4, B8); nobody where it was the chair's draft. */
    @EventListener
    void on(MeetingEvent.Cancelled event) {
        if (!event.told()) {
            return;
        }
        entries.tell(
                told(event.meeting(), event.by()),
                News.of(
                        EntryKind.MEETING_CANCELLED,
                        audience.place(event.year()) + "/meetings/" + event.no(),
                        event.theme(),
                        event.reason()));
    }

    /** Whoever was told the agenda, the deputy for methodical work too (R4). */
    @EventListener
    void on(MeetingEvent.AgendaChanged event) {
        entries.tell(
                told(event.meeting(), event.by()),
                News.of(
                        EntryKind.AGENDA_CHANGED,
                        audience.place(event.year()) + "/meetings/" + event.no(),
                        event.theme(),
                        event.title()));
    }

    /** A proposal goes to the chair, the decision to whoever proposed (R57). */
    @EventListener
    void on(MeetingEvent.ItemProposed event) {
        boolean proposed = event.state() == MeetingEvent.ItemProposed.State.PROPOSED;
        EntryKind kind = switch (event.state()) {
            case PROPOSED -> EntryKind.ITEM_PROPOSED;
            case ACCEPTED -> EntryKind.ITEM_ACCEPTED;
            case DECLINED -> EntryKind.ITEM_DECLINED;
        };
        entries.tell(
                Audience.allBut(
                        event.by(), List.of(proposed ? audience.offices(Role.CHAIR) : List.of(event.proposer()))),
                News.of(
                        kind,
                        audience.place(event.year()) + "/meetings/" + event.no(),
                        event.title(),
                        event.state() == MeetingEvent.ItemProposed.State.DECLINED
                                ? event.reason()
                                : event.proposerName()));
    }

    @EventListener
    void on(ProtocolEvent.Signed event) {
        entries.tell(
                Audience.allBut(
                        event.signedBy(),
                        List.of(
                                audience.members(event.meetingDate()),
                                audience.offices(Role.DIRECTOR, Role.DEPUTY_TEACHING, Role.DEPUTY_METHODICAL))),
                News.of(
                        EntryKind.PROTOCOL_SIGNED,
                        audience.place(event.year()) + "/meetings/" + event.meetingNo() + "/protocol",
                        event.number(),
                        SchoolDates.shortDate(event.meetingDate()),
                        event.signedName()));
    }

    /** Whoever was told of the meeting: those who were invited, and the deputy for methodical work, who has the notice. */
    private Set<StaffId> told(MeetingId id, StaffId doer) {
        MeetingView meeting = meetings.get(id);
        return Audience.allBut(
                doer,
                List.of(
                        meeting.date() == null ? audience.members() : audience.members(meeting.date()),
                        Audience.guests(meeting.guests()),
                        audience.offices(Role.DEPUTY_METHODICAL)));
    }

    private Set<StaffId> invited(MeetingId meeting, LocalDate day, StaffId doer) {
        return Audience.allBut(
                doer,
                List.of(
                        audience.members(day),
                        Audience.guests(meetings.get(meeting).guests())));
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "–" : SchoolDates.shortDate(day);
    }
}
