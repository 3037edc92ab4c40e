package kg.birikme.petition;

import kg.birikme.growth.AttestationPetitions;
import kg.birikme.petition.domain.PetitionHouseReader;
import kg.birikme.school.ClosingCheck;
import kg.birikme.school.SignalSource;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class PetitionContributions {

    @Bean
    NavigationEntry petitionEntry() {
        return NavigationEntry.forContent("petitions", "petition.nav", "/years/{year}/petitions", "send", 64);
    }

    @Bean
    SignalSource petitionSignals(PetitionHouseReader reader) {
        return reader::signals;
    }

    @Bean
    AttestationPetitions attestationPetitions(PetitionHouseReader reader) {
        return reader::forAttestation;
    }

    @Bean
    ClosingCheck petitionClosing(PetitionHouseReader reader) {
        return reader::gaps;
    }
}
