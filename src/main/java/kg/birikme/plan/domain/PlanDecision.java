package kg.birikme.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.plan.domain.PlanPages.PersonalUnion;
import kg.birikme.shared.By;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One step of the plan's way, kept for good: who, when, what, with which remark (B1). */
@Entity
@Immutable
@Table(name = "plan_decision")
class PlanDecision {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    private int seq;

    @Enumerated(EnumType.STRING)
    private PlanStep step;

    private UUID byStaff;
    private String byName;
    private Instant at;
    private String remark = "";
    private boolean newMeeting;
    private boolean ownDraft;
    private boolean bothPosts;
    private @Nullable Integer meetingNo;
    private @Nullable Integer protocolNo;
    private @Nullable LocalDate meetingDate;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PlanDecision() {}

    PlanDecision(Plan plan, int seq, PlanStep step, By by) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.seq = seq;
        this.step = step;
        this.byStaff = by.person().value();
        this.byName = by.name();
        this.at = by.at();
    }

    PlanDecision remarking(String words, boolean newMeetingNeeded) {
        this.remark = words;
        this.newMeeting = newMeetingNeeded;
        return this;
    }

    PlanDecision admitting(PersonalUnion union) {
        this.ownDraft = union.ownDraft();
        this.bothPosts = union.bothPosts();
        return this;
    }

    PlanDecision atMeeting(int no, @Nullable LocalDate date) {
        this.meetingNo = no;
        this.meetingDate = date;
        return this;
    }

    PlanDecision byProtocol(int number, LocalDate date) {
        this.protocolNo = number;
        this.meetingDate = date;
        return this;
    }

    boolean is(PlanStep wanted, UUID staff) {
        return step == wanted && byStaff.equals(staff);
    }

    PlanStep step() {
        return step;
    }

    String remark() {
        return remark;
    }

    boolean ownDraft() {
        return ownDraft;
    }

    boolean bothPosts() {
        return bothPosts;
    }
}
