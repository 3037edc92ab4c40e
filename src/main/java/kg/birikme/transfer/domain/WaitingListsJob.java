package kg.birikme.transfer.domain;

import kg.birikme.database.EverySchool;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Names and telephones of lists that nobody said yes to lie no longer than a day: every school's go each night. */
@Component
class WaitingListsJob {

    private final EverySchool schools;
    private final WaitingLists lists;

    WaitingListsJob(EverySchool schools, WaitingLists lists) {
        this.schools = schools;
        this.lists = lists;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Bishkek")
    void everyNight() {
        schools.run("waiting-lists", lists::forget);
    }
}
