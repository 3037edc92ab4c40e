package kg.birikme.growth;

import java.util.List;
import java.util.Optional;
import kg.birikme.growth.domain.GrowthHouseReader;
import kg.birikme.growth.domain.GrowthPages;
import kg.birikme.growth.domain.GrowthPages.TopicRow;
import kg.birikme.growth.domain.TopicsGoOn;
import kg.birikme.growth.web.GrowthPapers;
import kg.birikme.handin.WorkStatus;
import kg.birikme.plan.SelfEducationTopics;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.KeptDocuments;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.school.SignalSource;
import kg.birikme.school.YearCarrying;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class GrowthContributions {

    @Bean
    NavigationEntry growthEntry() {
        return NavigationEntry.forContent("growth", "growth.nav", "/years/{year}/growth", "library", 65);
    }

    @Bean
    SignalSource growthSignals(GrowthHouseReader reader) {
        return reader::signals;
    }

    @Bean
    SelfEducationTopics programmeTopics(GrowthHouseReader reader) {
        return reader::topics;
    }

    @Bean
    YearCarrying growthCarrying(TopicsGoOn topics) {
        return YearCarrying.of(topics::preview, topics::carry);
    }

    /**
     * The programmes of self-education that the chair has seen may go into storage with the year (R12, form F14). They have no
     * numbers of their own: they are counted through, as leaves in a folder.
     */
    @Bean
    KeptDocuments keptProgrammes(GrowthPages pages, GrowthPapers papers, Schools schools) {
        return new KeptDocuments(KeptDocument.Kind.PROGRAMMES, year -> {
            List<TopicRow> seen = pages.topics(year).stream()
                    .filter(row -> row.programme()
                            .filter(programme -> programme.head().status() == WorkStatus.SEEN)
                            .isPresent())
                    .toList();
            String number = seen.size() == 1 ? "1" : "1–" + seen.size();
            return seen.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new KeptDocument(KeptDocument.Kind.PROGRAMMES, number, null, language -> {
                        SchoolProfile school = schools.profile();
                        return seen.stream()
                                .map(row -> papers.programme(
                                        year, row.programme().orElseThrow(), row.member(), school, language))
                                .toList();
                    }));
        });
    }
}
