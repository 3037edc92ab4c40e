package kg.birikme.demo;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.database.StartingPoint;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.school.Schools;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds the demonstration school at the first start. Each step is a use case and a transaction of its own, as it was in
 * life; the accounts come last, all at once, so that a school without them was interrupted ({@link HalfDemonstration}).
 */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final SchoolId SCHOOL = new SchoolId(UUID.fromString("0d3e0000-0000-4000-8000-000000000001"));

    private final Schools schools;
    private final DemoSchool school;
    private final DemoAccounts accounts;
    private final DemoClock clock;
    private final DemoProgress progress;
    private final TransactionTemplate transaction;
    private final StartingPoint beginning;
    private final JdbcClient jdbc;

    DemoStart(
            Schools schools,
            DemoSchool school,
            DemoAccounts accounts,
            DemoClock clock,
            DemoProgress progress,
            TransactionTemplate transaction,
            StartingPoint beginning,
            JdbcClient jdbc) {
        this.schools = schools;
        this.school = school;
        this.accounts = accounts;
        this.clock = clock;
        this.progress = progress;
        this.transaction = transaction;
        this.beginning = beginning;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (schools.any()) {
            SchoolContext.within(SCHOOL, this::goOn);
        } else {
            build();
        }
        progress.finish();
    }

    private void build() {
        progress.begin(school.parts());
        try {
            SchoolContext.within(SCHOOL, () -> {
                DemoCast cast = school.build();
                transaction.executeWithoutResult(status -> accounts.open(cast));
            });
            beginning.keep();
        } finally {
            clock.run();
        }
        LOG.info("The demonstration school is built; its accounts are shown on the sign-in page");
    }

    /** A visitor who set the day forward finds it there: no day lies before what was done on it. */
    private void goOn() {
        requireWhole();
        beginning.noted().map(LocalDate::parse).ifPresent(clock::standOn);
    }

    /** On the application's own server a half one has been removed before; what stands on another server is left alone. */
    private void requireWhole() {
        boolean whole = jdbc.sql("select exists (select 1 from account)")
                .query(Boolean.class)
                .single();
        if (!whole) {
            throw new IllegalStateException(
                    "Building the demonstration school was interrupted: empty its database and start again");
        }
    }
}
