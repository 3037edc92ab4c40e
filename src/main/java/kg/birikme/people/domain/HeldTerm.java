package kg.birikme.people.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import kg.birikme.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * From when until when somebody holds a post or an office. Both change hands within a day too: the last day is the last
 * whole one, by which the holder of a day is found, and the moments keep what happened on the day between.
 */
@Embeddable
class HeldTerm {

    private LocalDate fromDay;
    private @Nullable LocalDate toDay;
    private @Nullable LocalDateTime beganAt;
    private @Nullable LocalDateTime endedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected HeldTerm() {}

    /** @throws InvalidInput if the last day lies before the first */
    HeldTerm(LocalDate from, @Nullable LocalDate to) {
        this.fromDay = from;
        if (to != null) {
            lastUntil(to);
        }
    }

    /** The holder before left at this moment of the first day. */
    void beginAt(LocalDateTime moment) {
        if (!moment.toLocalDate().equals(fromDay)) {
            throw new IllegalArgumentException("a term begins on its first day");
        }
        beganAt = moment;
    }

    /** @throws InvalidInput if the last day lies before the first */
    final void lastUntil(LocalDate lastDay) {
        if (lastDay.isBefore(fromDay)) {
            throw new InvalidInput("toDay", "people.refusal.endBeforeStart");
        }
        toDay = lastDay;
        endedAt = null;
    }

    /** Ends now; what has not begun yet is taken back. */
    void endAt(LocalDateTime now) {
        LocalDateTime moment = now.toLocalDate().isBefore(fromDay) ? fromDay.atStartOfDay() : now;
        toDay = moment.toLocalDate().minusDays(1);
        endedAt = moment;
    }

    boolean over(LocalDateTime now) {
        return endedAt != null && !endedAt.isAfter(now) || toDay != null && toDay.isBefore(now.toLocalDate());
    }

    /** Whether it began and has not ended. */
    boolean running(LocalDateTime now) {
        return !now.toLocalDate().isBefore(fromDay) && !over(now);
    }

    LocalDate from() {
        return fromDay;
    }

    @Nullable
    LocalDate to() {
        return toDay;
    }

    /** When it ended, as histories tell it: the last day, or the moment on the day after. */
    LocalDate lastTouched() {
        return endedAt != null ? endedAt.toLocalDate() : toDay == null ? LocalDate.MAX : toDay;
    }
}
