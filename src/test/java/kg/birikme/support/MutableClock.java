package kg.birikme.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Stands still at 2026-11-22 10:00 in Bishkek until a test sets it; reset before each test. */
public final class MutableClock extends Clock {

    public static final LocalDateTime START = LocalDateTime.of(2026, 11, 22, 10, 0);

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    private volatile Instant now = START.atZone(BISHKEK).toInstant();

    public void set(LocalDateTime time) {
        now = time.atZone(BISHKEK).toInstant();
    }

    /** Ten o'clock on the day. */
    public void set(LocalDate day) {
        set(day.atTime(LocalTime.of(10, 0)));
    }

    public void advance(Duration step) {
        now = now.plus(step);
    }

    void reset() {
        set(START);
    }

    @Override
    public ZoneId getZone() {
        return BISHKEK;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
