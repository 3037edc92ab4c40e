package kg.birikme.paper.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.paper.Block;
import kg.birikme.paper.DateLine;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.paper.Stamp;
import kg.birikme.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** What Word is given, read back by POI and held beside the print. */
class DocxPapersTest {

    static Stream<Paper> papers() {
        return Stream.of(
                SamplePapers.protocol(true),
                SamplePapers.protocol(false),
                SamplePapers.plan(),
                SamplePapers.notice(),
                SamplePapers.attendance(),
                SamplePapers.longTable(60));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void saysWordForWordWhatThePrintSays(Paper paper) throws IOException {
        try (XWPFDocument document = open(paper);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document);
                PDDocument pdf = Loader.loadPDF(RenderedPapers.pdf().pdf(paper))) {
            List<String> written = words(extractor.getText());
            assertThat(written).isNotEmpty().containsAll(words(new PDFTextStripper().getText(pdf)));
        }
    }

    @Test
    void hasRealHeadingsTablesAndSheets() throws IOException {
        try (XWPFDocument document = open(SamplePapers.plan())) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Heading1", "Heading2");
            assertThat(document.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl())
                    .isNotNull();
            List<XWPFTable> ruled = document.getTables().stream()
                    .filter(table -> table.getRow(0).isRepeatHeader())
                    .toList();
            assertThat(ruled).isNotEmpty();
            assertThat(ruled).allSatisfy(table -> assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow));
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(document.getFooterList())
                    .anySatisfy(
                            footer -> assertThat(footer._getHdrFtr().xmlText()).contains("PAGE"));
        }
    }

    @Test
    void marksTheLanguageOfThePrint() throws IOException, XmlException {
        try (XWPFDocument kyrgyz = open(SamplePapers.notice());
                XWPFDocument russian = open(SamplePapers.attendance())) {
            assertThat(kyrgyz.getStyle().xmlText()).contains("ky-KG").doesNotContain("ru-RU");
            assertThat(russian.getStyle().xmlText()).contains("ru-RU");
        }
    }

    @Test
    void saysOfDraftsThatTheyAre() throws IOException {
        try (XWPFDocument draft = open(SamplePapers.protocol(true));
                XWPFDocument done = open(SamplePapers.protocol(false))) {
            assertThat(draft.getHeaderList())
                    .isNotEmpty()
                    .allSatisfy(header -> assertThat(header.getText()).contains("ДОЛБООР"));
            assertThat(done.getHeaderList()).isEmpty();
        }
    }

    @Test
    void writesEveryKindOfBlock() throws IOException {
        List<Class<?>> written = everything().sections().stream()
                .flatMap(section -> section.blocks().stream())
                .<Class<?>>map(Block::getClass)
                .distinct()
                .toList();
        assertThat(written).containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
        try (XWPFDocument document = open(everything())) {
            assertThat(document.getParagraphs()).isNotEmpty();
        }
    }

    private static Paper everything() {
        PaperBuilder paper = Paper.in(Language.KY, "Баары", "Баары")
                .topLine("Мектеп", "Бөлүм")
                .stamps(
                        Stamp.note("КАРАЛДЫ", "жыйында"),
                        Stamp.note("А"),
                        Stamp.signed("БЕКИТЕМИН", "Директор", null, null))
                .title("БААРЫ")
                .heading("I")
                .sides("сол", "оң")
                .fact("Күнү", "")
                .paragraph("Текст\nэкинчи сап")
                .numbered(List.of("бир"))
                .table(table -> table.column("№", 1).group("топ").row("1").blankRows(1))
                .signature(Signature.of("Төрага", null).onOriginal())
                .date("Күнү", DateLine.blank())
                .appendices("Тиркеме", List.of("барак"))
                .choices(new Block.Choice("Катышам", true))
                .blankLines(2)
                .cutLine()
                .proof("7K3M9QXA2BTR")
                .pageBreak();
        return paper.build();
    }

    private static XWPFDocument open(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(RenderedPapers.word().docx(paper)));
    }

    /** Without the numbers of pages, and without ruling. */
    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s_]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .collect(Collectors.toList());
    }
}
