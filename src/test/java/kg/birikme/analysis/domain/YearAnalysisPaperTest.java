package kg.birikme.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import kg.birikme.access.Acting;
import kg.birikme.analysis.AnalysisFixture;
import kg.birikme.analysis.domain.YearAnalysisPages.AnalysisView;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Papers;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.shared.Language;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Form F13 as it comes out of the printer. */
@BirikmeTest
@Tag("R11")
class YearAnalysisPaperTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    AnalysisFixture fixture;

    @Autowired
    ProtocolFixture protocols;

    @Autowired
    YearAnalysisService service;

    @Autowired
    YearAnalysisPages pages;

    @Autowired
    YearAnalysisPaper analyses;

    @Autowired
    Papers papers;

    @Test
    void theDraftSaysThatItIsOneAndBearsNoMark() {
        sample.within(cast -> {
            protocols.signed(cast);
            fixture.written(cast);
            assertThat(text(view(cast.deputyTeaching()), Language.KY))
                    .contains(
                            "ЖЫЛДЫК ТАЛДОО",
                            "ДОЛБООР",
                            "1. Бирикменин курамы",
                            "3. Жыйындар",
                            "08.10.2026",
                            "Беш жыйын өткөрүлдү.",
                            "12. Жаңы окуу жылынын милдеттери",
                            "(жобонун 3-",
                            "Таанышты:")
                    .doesNotContain("Тутумда кол коюлду", "R3");
        });
    }

    @Test
    void theSignedOneBearsTheMarksOfDeputyChairAndDirector() {
        sample.within(cast -> {
            fixture.signed(cast);
            Acting.as(cast.chair(), () -> service.markSeen(AnalysisFixture.SLUG));
            String chairOnly = text(view(cast.director()), Language.KY);
            assertThat(chairOnly.split("Тутумда (?:кол коюлду|белгиленди)", -1)).hasSize(3);
            Acting.as(cast.director(), () -> service.markSeen(AnalysisFixture.SLUG));
            assertThat(text(view(cast.chair()), Language.KY))
                    .contains("28.05.2027")
                    .doesNotContain("ДОЛБООР");
            assertThat(text(view(cast.chair()), Language.RU))
                    .contains("ГОДОВОЙ АНАЛИЗ", "8. Состояние документации", "Ознакомлены:");
        });
    }

    private AnalysisView view(StaffId person) {
        return Acting.as(person, () -> pages.page(AnalysisFixture.SLUG)).view();
    }

    private String text(AnalysisView view, Language language) {
        Paper paper = analyses.of(view, language);
        try (PDDocument document = Loader.loadPDF(papers.pdf(paper))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
