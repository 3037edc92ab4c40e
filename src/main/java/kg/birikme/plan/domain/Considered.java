package kg.birikme.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.plan.Consideration;

/** Which held meeting considered the plan (B2). */
@Embeddable
record Considered(
        @Column(name = "considered_meeting_id") UUID meeting,
        @Column(name = "considered_protocol_no") int protocolNo,
        @Column(name = "considered_on") LocalDate on) {

    static Considered of(Consideration consideration) {
        return new Considered(consideration.meetingId(), consideration.protocolNumber(), consideration.meetingDate());
    }
}
