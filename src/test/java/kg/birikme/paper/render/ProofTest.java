package kg.birikme.paper.render;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import javax.imageio.ImageIO;
import kg.birikme.paper.Block;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By what anybody proves a paper: read from the print as a telephone reads it. */
class ProofTest {

    private static final String CODE = "7K3M9QXA2BTR";
    private static final Instant SIGNED = Instant.parse("2026-11-19T09:30:00.123Z");

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTelephoneReadsTheAddressFromThePrint(Language language) throws Exception {
        PdfPapers papers = new PdfPapers("https://birikme.mektep-14.example.kg/");
        byte[] pdf = papers.pdf(paper(language));
        assertThat(read(pdf)).isEqualTo("https://birikme.mektep-14.example.kg/verify/" + CODE);
        assertThat(text(pdf)).contains("https://birikme.mektep-14.example.kg/verify", "7K3-M9Q-XA2-BTR");
    }

    @Test
    void withoutAnAddressThePictureSaysTheCode() throws Exception {
        byte[] pdf = new PdfPapers("").pdf(paper(Language.KY));
        assertThat(read(pdf)).isEqualTo(CODE);
        assertThat(text(pdf)).contains("7K3-M9Q-XA2-BTR").doesNotContain("http");
    }

    @Test
    void aSignedPaperIsTheSameFileEachTimeAndNamesItsCode() throws IOException {
        byte[] first = new PdfPapers("").pdf(paper(Language.KY));
        byte[] second = new PdfPapers("").pdf(paper(Language.KY));
        assertThat(second).isEqualTo(first);
        assertThat(new String(first, ISO_8859_1))
                .as("the metadata of the file")
                .contains("<xmp:CreateDate>2026-11-19T09:30:00Z</xmp:CreateDate>");
        try (PDDocument document = Loader.loadPDF(first)) {
            assertThat(document.getDocumentInformation().getKeywords()).isEqualTo(CODE);
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-11-19T09:30:00Z");
        }
    }

    @Test
    void wordHasTheSameWordsAndThePicture() throws Exception {
        byte[] docx = new DocxPapers("https://birikme.example.kg").docx(paper(Language.RU));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            assertThat(extractor.getText()).contains("https://birikme.example.kg/verify", "7K3-M9Q-XA2-BTR");
            BufferedImage picture = ImageIO.read(
                    new ByteArrayInputStream(document.getAllPictures().get(0).getData()));
            assertThat(read(picture)).isEqualTo("https://birikme.example.kg/verify/" + CODE);
        }
    }

    @Test
    void theCodeIsWrittenInGroupsOfThree() {
        assertThat(new Block.Proof(CODE).printed()).isEqualTo("7K3-M9Q-XA2-BTR");
    }

    private static Paper paper(Language language) {
        return Paper.in(language, "№ 2 протокол", "Протокол")
                .title("№ 2 ПРОТОКОЛ")
                .paragraph("УГУЛДУ:", "Төрага маалымат берди.")
                .signature("Төрага", "А. С. Токтобекова")
                .proof(CODE)
                .proven(CODE, SIGNED)
                .build();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** At the resolution of a cheap printer. */
    private static String read(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return read(new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.RGB));
        }
    }

    private static String read(BufferedImage page) throws Exception {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        RGBLuminanceSource seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                .getText();
    }
}
