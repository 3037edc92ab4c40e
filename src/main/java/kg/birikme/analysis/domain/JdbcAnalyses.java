package kg.birikme.analysis.domain;

import java.util.List;
import java.util.Optional;
import kg.birikme.analysis.Analyses;
import kg.birikme.analysis.AnalysisState;
import kg.birikme.analysis.BreachState;
import kg.birikme.analysis.domain.YearAnalysisPages.AnalysisView;
import kg.birikme.analysis.domain.YearAnalysisReader.AnalysisRow;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.school.YearId;
import kg.birikme.school.Years;
import kg.birikme.seal.CanonicalForm;
import kg.birikme.shared.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The analyses as the modules above see them. */
@Service
class JdbcAnalyses implements Analyses {

    private final YearAnalysisReader reader;
    private final FigureReader figures;
    private final Years years;
    private final YearAnalysisPaper papers;

    JdbcAnalyses(YearAnalysisReader reader, FigureReader figures, Years years, YearAnalysisPaper papers) {
        this.reader = reader;
        this.figures = figures;
        this.years = years;
        this.papers = papers;
    }

    @Override
    @Transactional(readOnly = true)
    public AnalysisState state(YearId year) {
        AnalysisRow row = reader.ofYear(year);
        if (row.content() != null) {
            List<BreachState> explained =
                    CanonicalForm.read(row.content(), AnalysisContent.class).explanations().stream()
                            .map(one -> new BreachState(one.breach(), one.words()))
                            .toList();
            return new AnalysisState(row.id(), row.status(), row.signedOn(), row.signedName(), explained);
        }
        List<BreachState> broken = figures.breaches(years.get(year)).stream()
                .map(breach -> new BreachState(breach, row.text().explanation(breach)))
                .toList();
        return new AnalysisState(row.id(), row.status(), null, null, broken);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Paper> signedPaper(YearId year, Language language) {
        AnalysisRow row = reader.ofYear(year);
        return row.content() == null ? Optional.empty() : Optional.of(papers.of(AnalysisView.signed(row), language));
    }
}
