package kg.birikme.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration's clock: it stands on one day of the sample year while the hours run. A visitor sets it forward; it may
 * be set to past moments while the demonstration school is built through the services.
 */
final class DemoClock extends Clock {

    private final Clock system;
    private final Hands hands;

    DemoClock(Clock system, LocalDate day) {
        this(system, new Hands(day));
    }

    private DemoClock(Clock system, Hands hands) {
        this.system = system;
        this.hands = hands;
    }

    /** Where it stands, for all zones alike. */
    private static final class Hands {

        private volatile LocalDate day;

        /** By how much its hours are ahead of those of the computer. */
        private volatile Duration ahead = Duration.ZERO;

        private volatile @Nullable Instant past;

        private Hands(LocalDate day) {
            this.day = day;
        }
    }

    /** The day on which the demonstration stands. */
    LocalDate day() {
        return hands.day;
    }

    /** Stands on the day from now on, at the hour of the computer. */
    void standOn(LocalDate day) {
        hands.day = day;
        hands.ahead = Duration.ZERO;
        hands.past = null;
    }

    /** Stands on the moment's day from now on; the hours run from the moment's hour. */
    void goOnAt(LocalDateTime moment) {
        hands.day = moment.toLocalDate();
        hands.ahead = Duration.between(hour(), moment.toLocalTime());
        hands.past = null;
    }

    /** Goes to a moment and stays there. */
    void goTo(LocalDateTime moment) {
        hands.past = moment.atZone(getZone()).toInstant();
    }

    /** Lets the hours of the demonstration's day run. */
    void run() {
        hands.past = null;
    }

    private LocalTime hour() {
        return system.instant().atZone(getZone()).toLocalTime();
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(system.withZone(zone), hands);
    }

    @Override
    public Instant instant() {
        Instant set = hands.past;
        if (set != null) {
            return set;
        }
        return hands.day.atTime(hour().plus(hands.ahead)).atZone(getZone()).toInstant();
    }
}
