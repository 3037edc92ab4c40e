package kg.birikme.plan.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.plan.Consideration;
import kg.birikme.plan.MeetingReference;
import kg.birikme.plan.PlanStatus;
import kg.birikme.shared.By;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How far a revision has come: its status, the meeting it is before, who considered, agreed and approved it (R2). */
@Embeddable
class PlanWay {

    private static final Clause CLAUSE = Clause.r(2);

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private Instant statusSince;

    @Embedded
    private @Nullable BeforeMeeting meeting;

    @Embedded
    private @Nullable Considered considered;

    private boolean newMeetingNeeded;

    @Embedded
    @AttributeOverride(name = "staff", column = @Column(name = "agreed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "agreed_by_name"))
    @AttributeOverride(name = "on", column = @Column(name = "agreed_on"))
    private @Nullable StampColumns agreed;

    @Embedded
    @AttributeOverride(name = "staff", column = @Column(name = "approved_by"))
    @AttributeOverride(name = "name", column = @Column(name = "approved_by_name"))
    @AttributeOverride(name = "on", column = @Column(name = "approved_on"))
    private @Nullable StampColumns approved;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PlanWay() {}

    PlanWay(Instant since) {
        this.statusSince = since;
    }

    PlanStatus status() {
        return status;
    }

    boolean isBefore(UUID meetingId) {
        return meeting != null && meeting.meeting().equals(meetingId);
    }

    boolean agreedBy(UUID staff) {
        return agreed != null && agreed.staff().equals(staff);
    }

    boolean newMeetingNeeded() {
        return newMeetingNeeded;
    }

    void beforeMeeting(MeetingReference reference, By by) {
        // A considered plan that goes before another meeting is open to changes again: it does not come back as
        // considered.
        PlanStatus before = status == PlanStatus.CONSIDERED ? PlanStatus.DRAFT : status;
        meeting = BeforeMeeting.of(reference, meeting == null ? before : meeting.statusBefore());
        become(PlanStatus.IN_MEETING, by);
    }

    /** Leaves the meeting's agenda. */
    Optional<BeforeMeeting> leaveMeeting(By by) {
        Optional<BeforeMeeting> left = Optional.ofNullable(meeting);
        left.ifPresent(before -> become(before.statusBefore(), by));
        return left;
    }

    void considered(Consideration consideration, By by) {
        considered = Considered.of(consideration);
        newMeetingNeeded = false;
        become(PlanStatus.CONSIDERED, by);
    }

    /** @throws RuleViolation if it is not a considered plan (R2) */
    void reopened(By by) {
        if (status != PlanStatus.CONSIDERED) {
            throw new RuleViolation(CLAUSE, "plan.refusal.notConsidered");
        }
        considered = null;
        become(PlanStatus.DRAFT, by);
    }

    /** @throws RuleViolation if it is on its way, in force, or the year's first plan (R1) */
    void discarded(int revision, By by) {
        if (revision == 1) {
            throw new RuleViolation(Clause.r(1), "plan.refusal.firstStays");
        }
        requireMove(PlanStatus.DISCARDED, "plan.refusal.onItsWay");
        become(PlanStatus.DISCARDED, by);
    }

    void agreed(By by) {
        agreed = StampColumns.of(by);
        become(PlanStatus.TO_APPROVE, by);
    }

    void approved(By by) {
        approved = StampColumns.of(by);
        become(PlanStatus.APPROVED, by);
    }

    void returned(boolean newMeeting, By by) {
        newMeetingNeeded = newMeeting;
        become(PlanStatus.RETURNED, by);
    }

    void become(PlanStatus next, By by) {
        status = next;
        statusSince = by.at();
        if (next != PlanStatus.IN_MEETING) {
            meeting = null;
        }
        if (next.editable() || next == PlanStatus.TO_AGREE || next == PlanStatus.CONSIDERED) {
            agreed = null;
        }
    }

    /** @throws RuleViolation if the content rests (R2) */
    void requireEditable() {
        if (!status.editable()) {
            throw new RuleViolation(CLAUSE, "plan.refusal.locked");
        }
    }

    /** @throws RuleViolation with the given message if the way does not lead there (R2) */
    void requireMove(PlanStatus next, String refusal) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation(CLAUSE, refusal);
        }
    }

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

    /** Which held meeting considered the plan (B2). */
    @Embeddable
    record Considered(
            @Column(name = "considered_meeting_id") UUID meeting,
            @Column(name = "considered_protocol_no") int protocolNo,
            @Column(name = "considered_on") LocalDate on) {

        static Considered of(Consideration consideration) {
            return new Considered(
                    consideration.meetingId(), consideration.protocolNumber(), consideration.meetingDate());
        }
    }

    /** Who set their hand to the plan, and on which day. */
    @Embeddable
    record StampColumns(UUID staff, String name, LocalDate on) {

        static StampColumns of(By by) {
            return new StampColumns(by.person().value(), by.name(), by.today());
        }
    }
}
