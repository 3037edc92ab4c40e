package kg.birikme.protocol;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kg.birikme.people.Deeds;
import kg.birikme.protocol.domain.JournalPages;
import kg.birikme.protocol.domain.JournalPaper;
import kg.birikme.protocol.domain.ProtocolHouseReader;
import kg.birikme.protocol.domain.ProtocolPage.JournalLine;
import kg.birikme.protocol.domain.SealedProtocolReader;
import kg.birikme.school.ClosingCheck;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.KeptDocuments;
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
class ProtocolContributions {

    @Bean
    NavigationEntry protocolEntry() {
        return NavigationEntry.forRoles(
                        "protocols",
                        "protocol.nav",
                        "/years/{year}/protocols",
                        "protocol",
                        30,
                        EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)))
                .near(Role.SECRETARY, 2)
                .near(Role.DIRECTOR, 3);
    }

    @Bean
    SignalSource protocolSignals(ProtocolHouseReader reader) {
        return reader::signals;
    }

    @Bean
    ClosingCheck protocolClosing(ProtocolHouseReader reader) {
        return reader::gaps;
    }

    @Bean
    SealSource protocolSeals(ProtocolHouseReader reader) {
        return reader::links;
    }

    @Bean
    PaperSource sealedProtocols(SealedProtocolReader reader) {
        return new PaperSource(
                EnumSet.of(PaperKind.PROTOCOL, PaperKind.ADDENDUM, PaperKind.ANNULMENT, PaperKind.EXTRACT),
                reader::find,
                reader::prints);
    }

    @Bean
    Deeds signedByChair(ProtocolHouseReader reader) {
        return reader::deeds;
    }

    /** The notebook of protocols goes into storage (R12) as the book that is laced and sealed: its pages are those of the print. */
    @Bean
    KeptDocuments keptJournal(JournalPages journal, JournalPaper paper) {
        return new KeptDocuments(KeptDocument.Kind.JOURNAL, year -> {
            List<JournalLine> lines = journal.journal(year).lines();
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            JournalLine last = lines.get(lines.size() - 1);
            String number = last.number() == 1 ? "№ 1" : "№ 1–" + last.number();
            return Optional.of(new KeptDocument(
                    KeptDocument.Kind.JOURNAL,
                    number,
                    last.signedOn(),
                    language -> List.of(paper.of(journal.book(year), language))));
        });
    }
}
