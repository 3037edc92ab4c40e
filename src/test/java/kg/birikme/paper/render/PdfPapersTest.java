package kg.birikme.paper.render;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What comes out of the printer, read back by another library's eyes. */
class PdfPapersTest {

    private static final PdfPapers PAPERS = new PdfPapers("");
    private static final float MILLIMETRE = 72f / 25.4f;

    @Test
    void printsEveryWordWithItsKyrgyzLetters() throws IOException {
        String text = String.join("\n", pages(SamplePapers.protocol(false)));
        assertThat(oneLine(text))
                .contains("Үлгү-Булак айылындагы К. Тыныстанов атындагы № 14 жалпы билим берүүчү орто мектеп")
                .contains("№ 2 ПРОТОКОЛУ")
                .contains("Катышпагандар: 2 — Б. К. Асанова (ооруп калган), Т. Э. Жумалиев (иш сапарда)")
                .contains("2. Окуучулардын өзүн-өзү башкаруусун өнүктүрүүдөгү класс жетекчинин орду")
                .contains("УГУЛДУ: Н. Т. Абдыкадырова — мектептеги окуучулар кеңешинин иши")
                .contains("Жооптуу: Б. К. Асанова. Мөөнөтү: 2-чейрек")
                .contains("Тутумда кол коюлду: 21.11.2026, А. С. Токтобекова")
                .contains("Тиркеме: 1) катышуучуларды каттоо барагы, 2 барак; 2) презентация, 12 барак.");
        assertThat(text).doesNotContain("\u00AD");
    }

    @Test
    void laysA4BothWays() throws IOException {
        try (PDDocument pdf = open(SamplePapers.plan())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertSize(pdf.getPage(0), 210, 297);
            for (int i = 1; i < pdf.getNumberOfPages(); i++) {
                assertSize(pdf.getPage(i), 297, 210);
            }
        }
    }

    @Test
    void embedsOnlyWhatIsUsedOfItsFaces() throws IOException {
        try (PDDocument pdf = open(SamplePapers.protocol(false))) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+PTSerif-.*");
            });
        }
    }

    @Test
    void numbersPagesFromTheSecond() throws IOException {
        List<String> pages = pages(SamplePapers.longTable(60));
        assertThat(lastLine(pages.get(0))).isNotEqualTo("1");
        for (int i = 1; i < pages.size(); i++) {
            assertThat(lastLine(pages.get(i))).isEqualTo(String.valueOf(i + 1));
        }
    }

    @Test
    void numbersEveryPageOfABook() throws IOException {
        Paper book = Paper.in(Language.KY, "Журнал", "Журнал")
                .numberEveryPage()
                .title("ЖУРНАЛ")
                .pageBreak()
                .paragraph("Экинчи бет")
                .build();
        assertThat(pages(book)).hasSize(2).extracting(PdfPapersTest::lastLine).containsExactly("1", "2");
    }

    @Test
    void saysOfDraftsOnlyThatTheyAre() throws IOException {
        assertThat(pages(SamplePapers.protocol(true)))
                .hasSize(2)
                .allSatisfy(page -> assertThat(page).contains("ДОЛБООР"));
        assertThat(pages(SamplePapers.protocol(false)))
                .allSatisfy(page -> assertThat(page).doesNotContain("ДОЛБООР"));
        Paper russian =
                Paper.in(Language.RU, "План", "План").draft(true).title("ПЛАН").build();
        assertThat(pages(russian).get(0)).contains("ПРОЕКТ").doesNotContain("ДОЛБООР");
    }

    @Test
    void leavesUndoneStampsToThePen() throws IOException {
        String first = oneLine(pages(SamplePapers.plan()).get(0));
        assertThat(first)
                .contains("МАКУЛДАШЫЛДЫ", "КАРАЛДЫ", "БЕКИТЕМИН", "2026-жылдын 19-ноябры", "М.О.")
                .containsOnlyOnce("«___» ____________ 20__-ж.");
    }

    @Test
    void speaksTheLanguageOfThePrint() throws IOException {
        assertThat(pages(SamplePapers.attendance()).get(1))
                .contains("(подпись)")
                .doesNotContain("(колу)");
    }

    @Test
    void putsTheWordInPlaceOfASignatureOnACopy() throws IOException {
        Paper copy = Paper.in(Language.KY, "Көчүрмө", "Көчүрмө")
                .signature(Signature.of("Төрагасы:", SamplePapers.CHAIR).onOriginal())
                .build();
        assertThat(oneLine(pages(copy).get(0))).contains("Төрагасы: (колу) А. С. Токтобекова");
    }

    @Test
    void repeatsTheHeadingRowAndLosesNoRow() throws IOException {
        int rows = 200;
        byte[] pdf = PAPERS.pdf(SamplePapers.longTable(rows));
        List<String> pages = pages(pdf);
        assertThat(PAPERS.pages(SamplePapers.longTable(rows)))
                .isEqualTo(pages.size())
                .isGreaterThan(5);
        assertThat(pdf.length).isLessThan(400_000);
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("Сунуштун мазмуну"));
        assertThat(numbersOfRows(String.join("\n", pages)))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, rows).boxed().toList());
        for (String page : pages) {
            assertThat(count(page, "сап")).as("rows are not split").isEqualTo(count(page, "талкуулансын."));
        }
    }

    @Test
    void takesTextsForTextsAndNotForMarkup() throws IOException {
        try (PDDocument pdf = open(SamplePapers.awkward())) {
            String text = oneLine(new PDFTextStripper().getText(pdf));
            assertThat(text)
                    .contains("<script>alert(1)</script> & Ко", "А < Б & В > Г", "О'Коннор", "<i>", "аягы, 500 сом");
            assertThat(count(text, "созулду.")).isEqualTo(240);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("<b>Текст</b> & \"тырмакча\"");
        }
    }

    @Test
    void leavesNoSignatureAlone() throws IOException {
        List<String> pages = pages(SamplePapers.protocol(false));
        assertThat(pages.get(1)).contains("Добуш берүү", "Жыйындын төрагасы", "Жыйындын катчысы");
    }

    @Test
    void declaresItselfFitForArchivesAndScreenReaders() throws IOException {
        try (PDDocument pdf = open(SamplePapers.notice())) {
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("pdfaid:part", "pdfuaid:part");
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ky");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Билдирүү № 2");
        }
    }

    @Test
    void complainsOfNothing() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        root.addAppender(heard);
        try {
            List.of(SamplePapers.plan(), SamplePapers.notice(), SamplePapers.attendance(), SamplePapers.awkward())
                    .forEach(PAPERS::pdf);
        } finally {
            root.detachAppender(heard);
        }
        assertThat(heard.list)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .extracting(ILoggingEvent::getFormattedMessage)
                .isEmpty();
    }

    @Test
    void printsSeveralAtOnce() {
        List<Integer> pages = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> printed(i % 2 == 0 ? SamplePapers.notice() : SamplePapers.protocol(true)))
                .toList();
        assertThat(pages).containsExactly(1, 2, 1, 2, 1, 2, 1, 2);
    }

    private static int printed(Paper paper) {
        try (PDDocument document = open(paper)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PDDocument open(Paper paper) throws IOException {
        return Loader.loadPDF(PAPERS.pdf(paper));
    }

    private static List<String> pages(Paper paper) throws IOException {
        return pages(PAPERS.pdf(paper));
    }

    private static List<String> pages(byte[] content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        }
    }

    private static void assertSize(PDPage page, int width, int height) {
        PDRectangle box = page.getMediaBox();
        assertThat(Math.round(box.getWidth() / MILLIMETRE)).isEqualTo(width);
        assertThat(Math.round(box.getHeight() / MILLIMETRE)).isEqualTo(height);
    }

    private static List<Integer> numbersOfRows(String text) {
        return java.util.regex.Pattern.compile("сап(\\d+)")
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private static String lastLine(String page) {
        List<String> lines = page.strip().lines().toList();
        return lines.get(lines.size() - 1).strip();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
