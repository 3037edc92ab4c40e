package kg.birikme.protocol.domain;

import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.Meetings;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a protocol up for change: its row held, with its meeting and with what the actor may do. */
@Component
class ProtocolDesk {

    private final ProtocolRepository protocols;
    private final Meetings meetings;
    private final Years years;
    private final CurrentActor currentActor;

    ProtocolDesk(ProtocolRepository protocols, Meetings meetings, Years years, CurrentActor currentActor) {
        this.protocols = protocols;
        this.meetings = meetings;
        this.years = years;
        this.currentActor = currentActor;
    }

    /** A protocol taken up, its meeting, and what the actor may do with it. */
    record Taken(Protocol protocol, MeetingView meeting, ProtocolPermissions may) {}

    /**
     * The meeting is held first and read afterwards, so that attendance and agenda stand while minutes are written or signed
     * (ADR 5: meeting, then protocol, then the chain).
     *
     * @throws NotFound if there is no such protocol
     */
    Taken take(ProtocolId id) {
        meetings.hold(new MeetingId(protocols.meetingOf(id.value()).orElseThrow(() -> new NotFound("protocol"))));
        Protocol protocol = protocols.findForChange(id.value()).orElseThrow(() -> new NotFound("protocol"));
        MeetingView meeting = meetings.get(protocol.meeting());
        boolean stored = years.get(protocol.year()).stored();
        return new Taken(
                protocol,
                meeting,
                new ProtocolPermissions(
                        currentActor.get(),
                        protocol.status(),
                        protocols.signatoryOf(id.value()).map(StaffId::new).orElseGet(() -> chairOf(meeting)),
                        stored));
    }

    /** Sends to the database what has changed so far, before something follows that would forbid it. */
    void settle() {
        protocols.flush();
    }

    static @Nullable StaffId chairOf(MeetingView meeting) {
        return meeting.chair() == null ? null : meeting.chair().staff();
    }
}
