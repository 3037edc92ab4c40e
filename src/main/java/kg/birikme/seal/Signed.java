package kg.birikme.seal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kg.birikme.shared.Actor;

/**
 * Who signed, as it is sealed together with what was signed (R6): whoever changes signer, office or time breaks the hash.
 *
 * @param name   surname and initials on the day
 * @param office the office in which it was signed, a name such as {@code CHAIR}
 * @param at     when, to the millisecond
 */
public record Signed(String name, String office, Instant at) {

    /** The actor signs now. */
    public static Signed by(Actor actor, String office, Clock clock) {
        return new Signed(actor.name(), office, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
