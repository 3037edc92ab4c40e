package kg.birikme.report.web;

import java.util.Optional;
import kg.birikme.paper.Papers;
import kg.birikme.report.AssociationReportState;
import kg.birikme.report.Reports;
import kg.birikme.report.domain.AssociationPages;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.KeptDocuments;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import org.springframework.stereotype.Component;

/** The association's accepted report goes into storage (R12). */
@Component
class AssociationReportKept implements KeptDocuments {

    private final Reports reports;
    private final AssociationPages pages;
    private final ReportPapers papers;
    private final Papers printer;

    AssociationReportKept(Reports reports, AssociationPages pages, ReportPapers papers, Papers printer) {
        this.reports = reports;
        this.pages = pages;
        this.papers = papers;
        this.printer = printer;
    }

    @Override
    public KeptDocument.Kind kind() {
        return KeptDocument.Kind.REPORT;
    }

    @Override
    public Optional<KeptDocument> of(YearView year) {
        AssociationReportState state = reports.association(year.id());
        if (!state.accepted()) {
            return Optional.empty();
        }
        return Optional.of(new KeptDocument(
                kind(), "", state.acceptedOn(),
                () -> printer.pages(papers.association(pages.association(year.slug()), Language.KY.code()))));
    }
}
