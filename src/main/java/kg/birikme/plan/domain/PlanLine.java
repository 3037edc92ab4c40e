package kg.birikme.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.plan.DoneState;
import kg.birikme.school.YearId;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What an item is through all revisions, with its mark of fulfilment. */
@Entity
@Table(name = "plan_line")
class PlanLine {

    private static final int REASON_MAX = 500;

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID yearId;

    @Enumerated(EnumType.STRING)
    private DoneState doneState = DoneState.NONE;

    private @Nullable LocalDate doneOn;
    private String reason = "";
    private String source = "";
    private String markedBy = "";
    private @Nullable Instant markedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PlanLine() {}

    PlanLine(UUID id, YearId year) {
        this.id = id;
        this.yearId = year.value();
    }

    /**
     * Sets the mark.
     *
     * @param on    the day on which it was done; today's where none is given for something done
     * @param words why it was not done, or only in part
     * @throws RuleViolation if it was not done and no reason is given (R1)
     */
    void mark(DoneState state, @Nullable LocalDate on, String words, Marker marker) {
        String why = PlanTexts.fitting(words, "reason", REASON_MAX);
        if (state == DoneState.NOT_DONE && why.isEmpty()) {
            throw new RuleViolation(Clause.r(1), "plan.refusal.reasonMissing").at("reason");
        }
        if (on != null && on.isAfter(marker.today())) {
            throw new InvalidInput("doneOn", "plan.refusal.doneInFuture");
        }
        doneState = state;
        doneOn = on == null && state == DoneState.DONE ? marker.today() : on;
        reason = why;
        source = marker.source();
        markedBy = marker.name();
        markedAt = marker.at();
    }

    /** Whether a person set the present mark: nothing that happens elsewhere overwrites it. */
    boolean markedByHand() {
        return doneState != DoneState.NONE && source.isEmpty();
    }

    UUID id() {
        return id;
    }

    YearId year() {
        return new YearId(yearId);
    }

    DoneState state() {
        return doneState;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /**
     * Who marks, when, and because of what.
     *
     * @param source what it follows from, where a person did not say so
     */
    record Marker(String name, Instant at, LocalDate today, String source) {}
}
