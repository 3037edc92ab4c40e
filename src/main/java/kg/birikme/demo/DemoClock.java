package kg.birikme.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration's clock: it stands on one day of the sample year while the hours run, and may be set to past moments
 * while the demonstration school is built through the services.
 */
final class DemoClock extends Clock {

    private final Clock system;
    private final LocalDate day;
    private final AtomicReference<@Nullable Instant> past = new AtomicReference<>();

    DemoClock(Clock system, LocalDate day) {
        this.system = system;
        this.day = day;
    }

    /** The day on which the demonstration stands. */
    LocalDate day() {
        return day;
    }

    /** Goes back to a moment of the sample year and stays there. */
    void goTo(LocalDateTime moment) {
        past.set(moment.atZone(getZone()).toInstant());
    }

    /** Lets the hours of the demonstration's day run. */
    void run() {
        past.set(null);
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(system.withZone(zone), day);
    }

    @Override
    public Instant instant() {
        Instant set = past.get();
        if (set != null) {
            return set;
        }
        return day.atTime(system.instant().atZone(getZone()).toLocalTime())
                .atZone(getZone())
                .toInstant();
    }
}
