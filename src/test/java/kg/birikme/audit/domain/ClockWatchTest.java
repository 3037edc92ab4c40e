package kg.birikme.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kg.birikme.database.EverySchool;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fault 15b: a clock without a battery takes everybody's offices away, and the page says why. */
@BirikmeTest
class ClockWatchTest {

    /** Someone to whom no office is left. */
    private static final Actor NOBODY =
            new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А.", Set.of());

    @Autowired
    private SampleSchool sample;

    @Autowired
    private EverySchool schools;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private MutableClock clock;

    @Test
    void saysThatTheClockIsBehindUntilItIsPutRight() {
        ClockWatch watch = new ClockWatch(schools, jdbc, clock);
        LocalDate today = LocalDate.of(2040, 1, 9);
        clock.set(today);
        DemoCast cast = sample.found();
        trace(cast, "Жыйын");
        watch.look();
        assertThat(watch.notice(NOBODY)).isEmpty();

        clock.set(LocalDate.of(2010, 1, 1));
        assertThat(watch.notice(NOBODY))
                .hasValueSatisfying(notice -> assertThat(notice.messageKey()).isEqualTo("audit.clock"));

        trace(cast, "Туура эмес саат менен");
        watch.look();
        assertThat(watch.notice(NOBODY))
                .as("after a second start with the wrong clock")
                .isPresent();

        clock.set(today);
        assertThat(watch.notice(NOBODY)).isEmpty();
    }

    private void trace(DemoCast cast, String title) {
        SchoolContext.within(
                cast.school(),
                () -> events.publishEvent(
                        Trace.of("meeting.trace.held", "", title).by(cast.chair())));
    }
}
