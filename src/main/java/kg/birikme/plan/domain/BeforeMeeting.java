package kg.birikme.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.plan.MeetingReference;
import kg.birikme.plan.PlanStatus;
import org.jspecify.annotations.Nullable;

/** The meeting whose agenda holds the plan, and where the plan goes when it is taken off again. */
@Embeddable
record BeforeMeeting(
        @Column(name = "meeting_id") UUID meeting,
        @Column(name = "meeting_no") int no,
        @Column(name = "meeting_date") @Nullable LocalDate date,

        @Enumerated(EnumType.STRING) @Column(name = "status_before_meeting")
        PlanStatus statusBefore) {

    static BeforeMeeting of(MeetingReference meeting, PlanStatus statusBefore) {
        return new BeforeMeeting(meeting.meetingId(), meeting.no(), meeting.date(), statusBefore);
    }
}
