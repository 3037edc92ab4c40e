package kg.birikme.protocol.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.paper.Papers;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.domain.JournalPages.Book;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Form F8: the journal of a year as the book that is laced and sealed. */
@BirikmeTest
@Tag("R5")
@Tag("R12")
class JournalPaperTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    ProtocolFixture fixture;

    @Autowired
    CorrectionService corrections;

    @Autowired
    JournalPages journals;

    @Autowired
    JournalPaper books;

    @Autowired
    Papers papers;

    @Test
    void theBookNumbersItsPagesThroughAndTheRegisterNamesThem() {
        sample.within(cast -> {
            fixture.signed(cast, ProtocolFixture.DAY, 2);
            ProtocolId second = fixture.signed(cast, ProtocolFixture.DAY.plusDays(14), 1);
            Acting.as(cast.chair(), () -> {
                corrections.annul(second, UUID.randomUUID(), "Ката катышуучулар", "сырсөз");
                Book book = journals.book("2026-2027");
                List<String> pages = pages(papers.pdf(books.of(book, Language.KY)));
                assertThat(papers.pages(books.of(book, Language.KY))).isEqualTo(pages.size());
                assertThat(pages.get(0)).contains("ПРОТОКОЛДОР ЖУРНАЛЫ", "Башталды", "Сактоо мөөнөтү: 3 жыл");
                int first = page(pages, "№ 1 ПРОТОКОЛУ");
                int other = page(pages, "№ 2 ПРОТОКОЛУ");
                assertThat(pages.get(other - 1)).contains("ЖАРАКСЫЗ ДЕП ТАБЫЛДЫ");
                assertThat(pages.get(1))
                        .contains("ПРОТОКОЛДОРДУН ТИЗМЕСИ", "жараксыз деп табылган")
                        .containsPattern("08.10.2026 " + first + "\\b");
                assertThat(other).isGreaterThan(first);
                assertThat(pages.get(pages.size() - 2))
                        .contains("СУНУШТАРДЫН АТКАРЫЛЫШЫН", "№ 1 протокол, 1.1-сунуш", "№ 1 протокол, 2.1-сунуш")
                        .doesNotContain("№ 2 протокол");
                assertThat(pages.get(pages.size() - 1))
                        .contains("Журналда " + pages.size() + " бет", "номерленди, тигилди", "М.О.");
                for (int i = 0; i < pages.size(); i++) {
                    assertThat(pages.get(i)).as("page %d", i + 1).containsPattern("\\b" + (i + 1) + "\\b");
                }
                assertThat(String.join(" ", pages(papers.pdf(books.of(book, Language.RU)))))
                        .contains("ЖУРНАЛ ПРОТОКОЛОВ", "КОНТРОЛЬ ВЫПОЛНЕНИЯ РЕКОМЕНДАЦИЙ", "пронумеровано");
            });
        });
    }

    @Test
    void withoutASignedProtocolThereIsNothingToBind() {
        sample.within(cast -> {
            fixture.written(cast);
            Acting.as(
                    cast.chair(),
                    () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> journals.book("2026-2027")));
        });
    }

    private static int page(List<String> pages, String words) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).contains(words)) {
                return i + 1;
            }
        }
        throw new AssertionError("no page says " + words);
    }

    private static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper text = new PDFTextStripper();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                text.setStartPage(i);
                text.setEndPage(i);
                pages.add(text.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
