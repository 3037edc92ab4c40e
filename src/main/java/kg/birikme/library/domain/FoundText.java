package kg.birikme.library.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.stream.Collectors;
import kg.birikme.file.Accepted;
import kg.birikme.file.FileType;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the text out of PDF and DOCX files, so that it is found (R63). Outside any transaction: a long paper takes a second. */
@Component
class FoundText {

    /** As much as the database keeps of one version. */
    static final int MOST = 400_000;

    private static final int MOST_PAGES = 500;

    private static final Logger LOG = LoggerFactory.getLogger(FoundText.class);

    /** The text of all of them; nothing of pictures and tables, nor of what cannot be read. */
    String of(Collection<Accepted> files) {
        String text =
                files.stream().map(FoundText::of).filter(one -> !one.isBlank()).collect(Collectors.joining("\n"));
        String clean = text.replace("\u0000", "")
                .replaceAll("[ \\t\\x0B\\f\\r\\u00A0]+", " ")
                .strip();
        return clean.length() <= MOST ? clean : whole(clean);
    }

    /** Never half of a sign that takes two. */
    private static String whole(String text) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST);
    }

    private static String of(Accepted file) {
        try {
            if (file.type() == FileType.PDF) {
                return pdf(file.content());
            }
            return file.type() == FileType.DOCX ? docx(file.content()) : "";
        } catch (IOException | RuntimeException unreadable) {
            // Locked by a password or made by a strange program: it is kept as it came, and found by its title alone.
            LOG.info("No text was found in a file of the kind {}: {}", file.type(), unreadable.toString());
            return "";
        }
    }

    private static String pdf(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            return stripper.getText(document);
        }
    }

    private static String docx(byte[] content) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
