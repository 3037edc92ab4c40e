package kg.birikme.library;

import java.util.Optional;
import kg.birikme.library.domain.LibraryHouseReader;
import kg.birikme.library.domain.LibraryPages;
import kg.birikme.library.web.LibraryPapers;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.KeptDocuments;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.school.SignalSource;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class LibraryContributions {

    @Bean
    NavigationEntry libraryEntry() {
        return NavigationEntry.forContent("library", "library.nav", "/library", "library", 80);
    }

    @Bean
    SignalSource librarySignals(LibraryHouseReader reader) {
        return reader::signals;
    }

    /** The year's programmes of events and seminars go into storage with it (R46). */
    @Bean
    KeptDocuments keptEventProgrammes(LibraryPages pages, LibraryPapers papers, Schools schools) {
        return new KeptDocuments(KeptDocument.Kind.EVENT_PROGRAMMES, year -> {
            int programmes = pages.countProgrammes(year.id());
            return programmes == 0
                    ? Optional.empty()
                    : Optional.of(new KeptDocument(
                            KeptDocument.Kind.EVENT_PROGRAMMES,
                            programmes == 1 ? "№ 1" : "№ 1–" + programmes,
                            null,
                            language -> {
                                SchoolProfile school = schools.profile();
                                return pages.programmes(year.id()).stream()
                                        .map(one -> papers.document(one, school, language))
                                        .toList();
                            }));
        });
    }
}
