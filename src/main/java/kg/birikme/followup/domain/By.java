package kg.birikme.followup.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step, and when.
 *
 * @param staff nobody where only the name is known
 * @param today the school's day at that moment
 */
record By(@Nullable UUID staff, String name, Instant at, LocalDate today) {

    static By of(Actor actor, Clock clock) {
        return new By(actor.staff().value(), actor.name(), clock.instant(), LocalDate.now(clock));
    }
}
