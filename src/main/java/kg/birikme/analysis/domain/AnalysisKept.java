package kg.birikme.analysis.domain;

import java.util.Optional;
import kg.birikme.analysis.Analyses;
import kg.birikme.paper.Papers;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.KeptDocuments;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import org.springframework.stereotype.Component;

/** The deputy's signed analysis may go into storage with the year (R11). */
@Component
class AnalysisKept implements KeptDocuments {

    private final Analyses analyses;
    private final Papers papers;

    AnalysisKept(Analyses analyses, Papers papers) {
        this.analyses = analyses;
        this.papers = papers;
    }

    @Override
    public KeptDocument.Kind kind() {
        return KeptDocument.Kind.ANALYSIS;
    }

    @Override
    public Optional<KeptDocument> of(YearView year) {
        return analyses.signedPaper(year.id(), Language.KY)
                .map(paper -> new KeptDocument(
                        kind(),
                        "",
                        analyses.state(year.id()).signedOn(),
                        () -> papers.pages(paper)));
    }
}
