package kg.birikme.notification.domain;

import java.util.List;
import java.util.UUID;
import kg.birikme.notification.domain.Postman.Outcome;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What goes on without anybody asking, for each school in turn. Every node runs it; locks of the database keep them apart.
 * One school's trouble does not keep the others waiting.
 */
@Component
public class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    /** Mail of one school in one go, so that no school waits for another's hundreds. */
    private static final int MOST_IN_A_ROW = 50;

    private final Reminders reminders;
    private final Postman postman;
    private final MailSettings mail;
    private final JdbcClient jdbc;

    Jobs(Reminders reminders, Postman postman, MailSettings mail, JdbcClient jdbc) {
        this.reminders = reminders;
        this.postman = postman;
        this.mail = mail;
        this.jdbc = jdbc;
    }

    /** Reminds everybody of what is due. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT30M")
    public void remind() {
        forEachSchool(reminders::remind);
    }

    /** Sends the mail that waits. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT30S")
    public void deliver() {
        if (mail.on()) {
            forEachSchool(this::deliverSchool);
        }
    }

    /** Stops at the first failure: a server that is down is not asked fifty times. */
    private void deliverSchool() {
        int sent = 0;
        while (sent < MOST_IN_A_ROW && postman.deliverOne() == Outcome.DONE) {
            sent++;
        }
    }

    private void forEachSchool(Runnable work) {
        for (SchoolId school : schools()) {
            try {
                SchoolContext.within(school, work);
            } catch (RuntimeException failure) {
                LOG.error("A job for school {} failed and is tried again at its next turn", school.value(), failure);
            }
        }
    }

    private List<SchoolId> schools() {
        return jdbc.sql("select * from schools_to_serve()").query(UUID.class).list().stream()
                .map(SchoolId::new)
                .toList();
    }
}
