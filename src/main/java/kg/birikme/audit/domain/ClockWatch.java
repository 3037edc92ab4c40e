package kg.birikme.audit.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import kg.birikme.database.EverySchool;
import kg.birikme.database.StartingPoint;
import kg.birikme.shared.Actor;
import kg.birikme.web.HomeNotice.Notice;
import kg.birikme.web.Tone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells everybody when the computer's clock is wrong: after a battery's end it stands years behind, everybody's offices have
 * not begun then, and nothing else on the pages says why. It lags if the trail knows of something that was done later.
 */
@Component
@ConditionalOnProperty(name = "birikme.jobs", havingValue = "true", matchIfMissing = true)
public class ClockWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);

    private static final String NEWEST_OF_THE_LAST = """
            select max(at) from (select at from audit_entry order by position desc limit 200) last having max(at) is not null
            """;

    /** A clock that was put right by minutes is no fault. */
    private static final Duration LAG = Duration.ofDays(1);

    private final EverySchool schools;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);

    ClockWatch(EverySchool schools, JdbcClient jdbc, Clock clock) {
        this.schools = schools;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * At the start, for a clock loses its time while the computer is off; and each day, for one that was ahead once and is
     * right again. Of the last lines the newest counts: the very last may have been written by the wrong clock.
     */
    @Scheduled(initialDelay = 0, fixedDelay = 1, timeUnit = TimeUnit.DAYS)
    @EventListener(StartingPoint.WentBack.class)
    public void look() {
        AtomicReference<Instant> found = new AtomicReference<>(Instant.EPOCH);
        schools.run(
                "clock-watch",
                () -> jdbc.sql(NEWEST_OF_THE_LAST)
                        .query(OffsetDateTime.class)
                        .optional()
                        .ifPresent(at -> found.accumulateAndGet(
                                at.toInstant(), (one, other) -> one.isAfter(other) ? one : other)));
        latest.set(found.get());
        if (lags()) {
            LOG.error(
                    "This computer's clock shows {}, but the trail knows of {}: put the clock right",
                    clock.instant(),
                    latest);
        }
    }

    /** What to say to everybody while the clock lags. */
    public Optional<Notice> notice(Actor actor) {
        return lags() ? Optional.of(new Notice(Tone.BAD, "audit.clock", "", "audit.title")) : Optional.empty();
    }

    private boolean lags() {
        return clock.instant().plus(LAG).isBefore(latest.get());
    }
}
