package kg.birikme.analysis;

import java.util.Set;
import kg.birikme.analysis.domain.AnalysisHouseReader;
import kg.birikme.analysis.domain.SealedAnalysisReader;
import kg.birikme.people.Deeds;
import kg.birikme.school.ClosingCheck;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.KeptDocuments;
import kg.birikme.school.SignalSource;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.PaperSource;
import kg.birikme.seal.SealSource;
import kg.birikme.shared.Language;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class AnalysisContributions {

    @Bean
    NavigationEntry analysisEntry() {
        return NavigationEntry.forRoles("analysis", "analysis.nav", "/analyses", "analysis", 90, Role.LEADERS)
                .near(Role.DEPUTY_TEACHING, 2);
    }

    @Bean
    SignalSource analysisSignals(AnalysisHouseReader reader) {
        return reader::signals;
    }

    @Bean
    ClosingCheck analysisClosing(AnalysisHouseReader reader) {
        return reader::gaps;
    }

    @Bean
    SealSource analysisSeals(AnalysisHouseReader reader) {
        return reader::links;
    }

    @Bean
    PaperSource sealedAnalyses(SealedAnalysisReader reader) {
        return new PaperSource(Set.of(PaperKind.ANALYSIS), reader::find, reader::prints);
    }

    @Bean
    Deeds signedAnalyses(AnalysisHouseReader reader) {
        return reader::deeds;
    }

    /** The deputy's signed analysis may go into storage with the year (R11). */
    @Bean
    KeptDocuments keptAnalysis(Analyses analyses) {
        return new KeptDocuments(
                KeptDocument.Kind.ANALYSIS,
                year -> analyses.signedPaper(year.id(), Language.KY)
                        .map(signed -> new KeptDocument(
                                KeptDocument.Kind.ANALYSIS,
                                "",
                                analyses.state(year.id()).signedOn(),
                                language -> analyses.signedPaper(year.id(), language).stream()
                                        .toList())));
    }
}
