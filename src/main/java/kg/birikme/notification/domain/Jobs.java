package kg.birikme.notification.domain;

import kg.birikme.database.EverySchool;
import kg.birikme.notification.domain.Postman.Outcome;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What goes on without anybody asking, for each school in turn. */
@Component
public class Jobs {

    /** Mail of one school in one go, so that no school waits for another's hundreds. */
    private static final int MOST_IN_A_ROW = 50;

    private final Reminders reminders;
    private final Postman postman;
    private final MailSettings mail;
    private final EverySchool schools;

    Jobs(Reminders reminders, Postman postman, MailSettings mail, EverySchool schools) {
        this.reminders = reminders;
        this.postman = postman;
        this.mail = mail;
        this.schools = schools;
    }

    /** Reminds everybody of what is due. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT30M")
    public void remind() {
        schools.run("reminders", reminders::remind);
    }

    /** Sends the mail that waits. A server that does not answer one school does not answer the others either. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT30S")
    public void deliver() {
        if (mail.on()) {
            schools.runWhile("mail", this::deliverSchool);
        }
    }

    /** @return whether the server still answers */
    private boolean deliverSchool() {
        for (int sent = 0; sent < MOST_IN_A_ROW; sent++) {
            Outcome outcome = postman.deliverOne();
            if (outcome == Outcome.IDLE) {
                return true;
            }
            if (outcome == Outcome.UNREACHABLE) {
                return false;
            }
        }
        return true;
    }
}
