package kg.birikme.paper.render;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import kg.birikme.paper.PaperBuilder.Proven;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Has a signed paper printed byte by byte the same each time: dated by its signature, in its metadata too, and numbered by it. */
final class SameEachTime implements PDFCreationListener {

    private static final Pattern DATES =
            Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*(</xmp:(?:Create|Modify|Metadata)Date>)");

    private final Proven proven;

    SameEachTime(Proven proven) {
        this.proven = proven;
    }

    @Override
    public void preOpen(PdfBoxRenderer renderer) {
        // Nothing is there yet.
    }

    @Override
    public void preWrite(PdfBoxRenderer renderer, int pageCount) {
        // The document has no date yet.
    }

    /** All is drawn, and nothing is written. */
    @Override
    public void onClose(PdfBoxRenderer renderer) {
        PDDocument document = renderer.getPdfDocument();
        Calendar since = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        since.setTimeInMillis(proven.since().toEpochMilli());
        document.getDocumentInformation().setCreationDate(since);
        document.setDocumentId(proven.since().toEpochMilli());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        try {
            String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            String same = DATES.matcher(told).replaceAll("$1" + proven.since().truncatedTo(ChronoUnit.SECONDS) + "$2");
            metadata.importXMPMetadata(same.getBytes(StandardCharsets.UTF_8));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
