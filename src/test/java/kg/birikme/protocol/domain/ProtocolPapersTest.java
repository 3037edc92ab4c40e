package kg.birikme.protocol.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import kg.birikme.access.Acting;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Papers;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
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

/** Forms F5 and F7 as they come out of the printer. */
@BirikmeTest
@Tag("R10")
@Tag("R45")
class ProtocolPapersTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    ProtocolFixture fixture;

    @Autowired
    ProtocolPages pages;

    @Autowired
    ProtocolPaper protocols;

    @Autowired
    RecommendationsPaper recommendations;

    @Autowired
    Papers papers;

    @Test
    void theDraftSaysThatItIsOneAndBearsNoMark() {
        sample.within(cast -> {
            ProtocolPage page = page(fixture.written(cast), cast.chair());
            String text = text(protocols.of(page, Language.KY));
            assertThat(text)
                    .contains(
                            "№ 1 ПРОТОКОЛУ",
                            "ДОЛБООР",
                            "КҮН ТАРТИБИНДЕ:",
                            "1-МАСЕЛЕ БОЮНЧА",
                            "УГУЛДУ:",
                            "СӨЗГӨ ЧЫКТЫ:",
                            "ТОКТОМ КЫЛЫНДЫ (СУНУШ КЫЛЫНДЫ):",
                            "1.1.",
                            "Мөөнөтү: 01.05.2027",
                            "тизме тиркелет");
            assertThat(text).doesNotContain("Тутумда кол коюлду");
        });
    }

    @Test
    @Tag("R6")
    void theSignedOneBearsTheMarkAndComesFromTheFrozenContent() {
        sample.within(cast -> {
            ProtocolPage page = page(fixture.signed(cast), cast.chair());
            assertThat(text(protocols.of(page, Language.KY)))
                    .contains("Тутумда кол коюлду: 08.10.2026")
                    .doesNotContain("ДОЛБООР");
            assertThat(text(protocols.of(page, Language.RU))).contains("ПРОТОКОЛ № 1", "СЛУШАЛИ:", "ПОВЕСТКА ДНЯ:");
        });
    }

    @Test
    @Tag("R5")
    @Tag("R6")
    void theSheetOfRecommendationsLeavesRoomForThePen() {
        sample.within(cast -> {
            ProtocolPage page = page(fixture.signed(cast), cast.chair());
            assertThat(text(recommendations.of(page, Language.KY)))
                    .contains("СУНУШТАРЫ", "Сунуштун мазмуну", "Таанышты", "1.1", "01.05.2027", "Көзөмөлдөн алынды");
            assertThat(text(recommendations.of(page, Language.RU))).contains("РЕКОМЕНДАЦИИ", "Ответственный");
        });
    }

    private ProtocolPage page(ProtocolId id, StaffId person) {
        return Acting.as(person, () -> pages.page("2026-2027", fixture.no(id)));
    }

    private String text(Paper paper) {
        try (PDDocument document = Loader.loadPDF(papers.pdf(paper))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
