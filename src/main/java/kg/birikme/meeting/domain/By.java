package kg.birikme.meeting.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kg.birikme.shared.Actor;
import kg.birikme.shared.StaffId;

/**
 * Who takes a step, and when.
 *
 * @param today the school's day at that moment
 */
record By(StaffId staff, String name, Instant at, LocalDate today) {

    static By of(Actor actor, Clock clock) {
        return new By(actor.staff(), actor.name(), clock.instant(), LocalDate.now(clock));
    }
}
