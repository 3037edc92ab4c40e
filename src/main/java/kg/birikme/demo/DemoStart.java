package kg.birikme.demo;

import java.util.UUID;
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

/**
 * Builds the demonstration school at the first start. Each step is a use case and a transaction of its own, as it was in
 * life; the accounts come last, so that a school without them was interrupted and is not shown.
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
    private final JdbcClient jdbc;

    DemoStart(
            Schools schools, DemoSchool school, DemoAccounts accounts, DemoClock clock, JdbcClient jdbc) {
        this.schools = schools;
        this.school = school;
        this.accounts = accounts;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (schools.any()) {
            SchoolContext.within(SCHOOL, this::requireWhole);
            return;
        }
        try {
            SchoolContext.within(SCHOOL, () -> accounts.open(school.build()));
        } finally {
            clock.run();
        }
        LOG.info("The demonstration school is built; its accounts are shown on the sign-in page");
    }

    private void requireWhole() {
        boolean whole = jdbc.sql("select exists (select 1 from account)").query(Boolean.class).single();
        if (!whole) {
            throw new IllegalStateException(
                    "Building the demonstration school was interrupted: delete its database folder and start again");
        }
    }
}
