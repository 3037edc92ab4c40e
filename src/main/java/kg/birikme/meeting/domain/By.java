package kg.birikme.meeting.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import kg.birikme.shared.Actor;
import kg.birikme.shared.StaffId;

/**
 * Who takes a step, and when.
 *
 * @param now the school's day and hour at that moment
 */
record By(StaffId staff, String name, Instant at, LocalDateTime now) {

    static By of(Actor actor, Clock clock) {
        return new By(actor.staff(), actor.name(), clock.instant(), LocalDateTime.now(clock));
    }

    /** The school's day at that moment. */
    LocalDate today() {
        return now.toLocalDate();
    }
}
