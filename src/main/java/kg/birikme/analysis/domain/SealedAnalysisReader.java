package kg.birikme.analysis.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kg.birikme.analysis.domain.YearAnalysisPages.AnalysisView;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.seal.CanonicalForm;
import kg.birikme.seal.PaperSource.Wanted;
import kg.birikme.seal.SealSource.Link;
import kg.birikme.seal.SealedPaper;
import kg.birikme.seal.SealedPaper.Fact;
import kg.birikme.seal.SealedPaper.Signatory;
import kg.birikme.seal.SealedPaper.Told;
import kg.birikme.seal.Signed;
import kg.birikme.shared.Language;
import kg.birikme.shared.Moments;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells anybody who has its code about a signed analysis: from what is kept as sealed, and nothing of its words and figures. */
@Component
public class SealedAnalysisReader {

    private final JdbcClient jdbc;
    private final YearAnalysisReader reader;
    private final YearAnalysisPaper papers;
    private final Clock clock;

    SealedAnalysisReader(JdbcClient jdbc, YearAnalysisReader reader, YearAnalysisPaper papers, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.papers = papers;
        this.clock = clock;
    }

    /** What is kept of it; nothing where it was disposed of. One SQL statement. */
    public Optional<SealedPaper> find(Wanted wanted) {
        return jdbc.sql("""
                        select chain_position, previous_hash, content, hash, signed_name, signed_at from year_analysis
                        where status = 'SIGNED' and id = ?
                        """)
                .param(wanted.record())
                .query((row, number) -> paper(row))
                .optional();
    }

    private SealedPaper paper(ResultSet row) throws SQLException {
        String content = row.getString("content");
        String name = row.getString("signed_name");
        Instant at = Moments.at(row, "signed_at");
        Link link =
                new Link(row.getInt("chain_position"), row.getString("previous_hash"), content, row.getString("hash"));
        return new SealedPaper(link, () -> told(CanonicalForm.read(content, AnalysisContent.class), name, at));
    }

    private Told told(AnalysisContent content, String besideName, Instant besideAt) {
        @Nullable Signed signed = content.signed();
        return new Told(
                content.school().fullKy(),
                content.school().fullRu(),
                List.of(
                        new Fact("year", SchoolDates.yearLabel(content.year())),
                        new Fact("date", SchoolDates.shortDate(content.on()))),
                List.of(
                        signed == null
                                ? new Signatory("", besideName, day(besideAt))
                                : new Signatory(signed.office(), signed.name(), day(signed.at()))),
                List.of());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** As it is printed today, and as before chair and director had read it. */
    public List<Paper> prints(Wanted wanted, Language language) {
        List<Paper> prints = new ArrayList<>();
        reader.signed(wanted.record()).map(AnalysisView::signed).ifPresent(view -> {
            for (int seen = view.seen().size(); seen >= 0; seen--) {
                prints.add(papers.of(
                        new AnalysisView(
                                view.content(), view.signature(), view.seen().subList(0, seen)),
                        language));
            }
        });
        return prints;
    }
}
