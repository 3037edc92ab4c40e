package kg.birikme.report;

import java.util.List;
import java.util.Optional;
import kg.birikme.plan.LineWork;
import kg.birikme.report.domain.AssociationPages;
import kg.birikme.report.domain.ReportHouseReader;
import kg.birikme.report.web.ReportPapers;
import kg.birikme.school.ClosingCheck;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.KeptDocuments;
import kg.birikme.school.SignalSource;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class ReportContributions {

    @Bean
    NavigationEntry reportsEntry() {
        return NavigationEntry.forContent("reports", "report.nav", "/years/{year}/reports", "report", 60)
                .near(Role.MEMBER, 2)
                .near(Role.DEPUTY_TEACHING, 3)
                .near(Role.DIRECTOR, 2);
    }

    @Bean
    SignalSource reportSignals(ReportHouseReader reader) {
        return reader::signals;
    }

    @Bean
    ClosingCheck reportClosing(ReportHouseReader reader) {
        return reader::gaps;
    }

    /** In how many reports a line of the plan is told of (R1). */
    @Bean
    LineWork reportsOfPlan(ReportHouseReader reader) {
        return LineWork.afterApproval(reader::told);
    }

    /** The association's accepted report goes into storage (R12). */
    @Bean
    KeptDocuments keptReport(Reports reports, AssociationPages pages, ReportPapers papers) {
        return new KeptDocuments(KeptDocument.Kind.REPORT, year -> {
            AssociationReportState state = reports.association(year.id());
            return state.accepted()
                    ? Optional.of(new KeptDocument(
                            KeptDocument.Kind.REPORT,
                            "",
                            state.acceptedOn(),
                            language -> List.of(papers.association(pages.association(year.slug()), language))))
                    : Optional.empty();
        });
    }
}
