package kg.birikme.seal.domain;

import kg.birikme.database.EverySchool;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Proves each school's chain soon after the start, and every night. */
@Component
class ChainProofJobs {

    private final EverySchool schools;
    private final ChainProofService proof;

    ChainProofJobs(EverySchool schools, ChainProofService proof) {
        this.schools = schools;
        this.proof = proof;
    }

    @Scheduled(initialDelayString = "PT10S")
    void atStart() {
        prove();
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Bishkek")
    void everyNight() {
        prove();
    }

    private void prove() {
        schools.run("chain-proof", proof::prove);
    }
}
