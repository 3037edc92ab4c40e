package kg.birikme.followup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.followup.AnswerState;
import kg.birikme.shared.By;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** What one responsible person says. Its own version: colleagues who answer the same evening do not get in each other's way. */
@Entity
@Table(name = "answer")
class Answer {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assignment_id", updatable = false)
    private Assignment assignment;

    @Column(updatable = false)
    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private AnswerState state = AnswerState.NONE;

    private String words = "";
    private @Nullable UUID eventId;
    private @Nullable Instant answeredAt;
    private @Nullable UUID answeredBy;
    private @Nullable String answeredByName;
    private String sentBack = "";

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Answer() {}

    Answer(Assignment assignment, StaffId person) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.staffId = person.value();
    }

    /** @param event that proves it; none where none is named */
    void give(AnswerState given, String said, @Nullable UUID event, By by) {
        state = given;
        words = said;
        eventId = event;
        answeredAt = by.at();
        answeredBy = by.id();
        answeredByName = by.name();
        sentBack = "";
    }

    /** What was said stays readable until it is said anew. */
    void sendBack(String remark) {
        state = AnswerState.NONE;
        sentBack = remark;
    }

    /** What was said stays readable until it is said anew. */
    void withdraw() {
        state = AnswerState.NONE;
    }

    boolean says(AnswerState given, String said, @Nullable UUID event) {
        return state == given && words.equals(said) && Objects.equals(eventId, event);
    }

    boolean wasSentBackWith(String remark) {
        return state == AnswerState.NONE && sentBack.equals(remark);
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID event() {
        return eventId;
    }

    boolean isOf(StaffId person) {
        return staffId.equals(person.value());
    }

    AnswerState state() {
        return state;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
