package kg.birikme.plan.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.shared.Actor;

/**
 * Who takes a step, and when.
 *
 * @param today the school's day at that moment
 */
record By(UUID staff, String name, Instant at, LocalDate today) {

    static By of(Actor actor, Clock clock) {
        return new By(actor.staff().value(), actor.name(), clock.instant(), LocalDate.now(clock));
    }
}
