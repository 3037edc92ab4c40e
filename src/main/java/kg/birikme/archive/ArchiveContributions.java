package kg.birikme.archive;

import java.util.Set;
import kg.birikme.archive.domain.ArchiveHouseReader;
import kg.birikme.archive.domain.SealedActReader;
import kg.birikme.people.Deeds;
import kg.birikme.school.SignalSource;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.PaperSource;
import kg.birikme.seal.SealSource;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class ArchiveContributions {

    @Bean
    NavigationEntry archiveEntry() {
        return NavigationEntry.forRoles(
                "archive",
                "archive.nav",
                "/archive",
                "archive",
                100,
                Set.of(
                        Role.CHAIR,
                        Role.SECRETARY,
                        Role.DIRECTOR,
                        Role.DEPUTY_TEACHING,
                        Role.DEPUTY_METHODICAL,
                        Role.DEPUTY_UPBRINGING));
    }

    @Bean
    SignalSource archiveSignals(ArchiveHouseReader reader) {
        return reader::signals;
    }

    @Bean
    SealSource disposedSeals(ArchiveHouseReader reader) {
        return reader::links;
    }

    @Bean
    PaperSource sealedActs(SealedActReader reader) {
        return new PaperSource(
                Set.of(
                        PaperKind.HAND_OVER,
                        PaperKind.ACCEPTANCE,
                        PaperKind.DISPOSAL_PROPOSED,
                        PaperKind.DISPOSAL_CONFIRMED),
                reader::find,
                reader::prints);
    }

    @Bean
    Deeds signedActs(ArchiveHouseReader reader) {
        return reader::deeds;
    }
}
