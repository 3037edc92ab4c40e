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
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds the demonstration school at the first start, in one transaction: either all of it stands or nothing. */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final SchoolId SCHOOL = new SchoolId(UUID.fromString("0d3e0000-0000-4000-8000-000000000001"));

    private final Schools schools;
    private final DemoSchool school;
    private final DemoClock clock;
    private final TransactionTemplate transaction;

    DemoStart(Schools schools, DemoSchool school, DemoClock clock, TransactionTemplate transaction) {
        this.schools = schools;
        this.school = school;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (schools.any()) {
            return;
        }
        try {
            SchoolContext.within(SCHOOL, () -> transaction.executeWithoutResult(status -> school.build()));
        } finally {
            clock.run();
        }
        LOG.info("The demonstration school is built; its accounts are shown on the sign-in page");
    }
}
