package kg.birikme.transfer.domain;

import kg.birikme.database.EverySchool;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Names and telephones of lists that nobody said yes to lie no longer than a day: every school's go some hours after it. */
@Component
class WaitingListsJob {

    private final EverySchool schools;
    private final WaitingLists lists;

    WaitingListsJob(EverySchool schools, WaitingLists lists) {
        this.schools = schools;
        this.lists = lists;
    }

    /** Not at an hour of the night: a school's computer is off then. */
    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT6H")
    void forget() {
        schools.run("waiting-lists", lists::forget);
    }
}
