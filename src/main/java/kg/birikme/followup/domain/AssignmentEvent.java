package kg.birikme.followup.domain;

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
import kg.birikme.followup.AnswerState;
import kg.birikme.shared.By;
import kg.birikme.shared.StaffId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One step, kept for good: who, when, what, with which remark. */
@Entity
@Immutable
@Table(name = "assignment_event")
class AssignmentEvent {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assignment_id")
    private Assignment assignment;

    @Enumerated(EnumType.STRING)
    private FollowupStep step;

    private @Nullable UUID byStaff;
    private String byName;
    private Instant at;
    private @Nullable UUID aboutStaff;

    @Enumerated(EnumType.STRING)
    private @Nullable AnswerState answerState;

    private @Nullable LocalDate newDue;
    private String remark;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected AssignmentEvent() {}

    AssignmentEvent(Assignment assignment, FollowupStep step, By by, String remark) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.step = step;
        this.byStaff = by.id();
        this.byName = by.name();
        this.at = by.at();
        this.remark = remark;
    }

    AssignmentEvent about(StaffId person, AnswerState state) {
        aboutStaff = person.value();
        answerState = state;
        return this;
    }

    AssignmentEvent until(LocalDate day) {
        newDue = day;
        return this;
    }
}
