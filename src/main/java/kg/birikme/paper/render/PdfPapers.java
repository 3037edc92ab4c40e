package kg.birikme.paper.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.PaperBuilder.Proven;
import kg.birikme.paper.PaperNotPrinted;
import kg.birikme.paper.Papers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lays a paper out as HTML and turns that into PDF/A with the embedded faces. */
@Component
class PdfPapers implements Papers {

    private static final String FAMILY = "PT Serif";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final PaperHtml html;
    private final PaperResources resources = new PaperResources();
    private final byte[] regular = resources.bytes("fonts/PTSerif-Regular.ttf");
    private final byte[] bold = resources.bytes("fonts/PTSerif-Bold.ttf");
    private final byte[] italic = resources.bytes("fonts/PTSerif-Italic.ttf");
    // The JDK's own sRGB profile: PDF/A demands one and this one comes with every Java.
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfPapers(@Value("${birikme.address:}") String address) {
        this.html = new PaperHtml(ProofPictures.at(address));
        ConverterLog.install();
    }

    @Override
    public byte[] pdf(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try (PdfBoxRenderer renderer = builder(paper, out).buildPdfRenderer()) {
            Proven proven = paper.proven();
            if (proven != null) {
                renderer.setListener(new SameEachTime(proven));
            }
            renderer.layout();
            renderer.createPDF();
            return out.toByteArray();
        } catch (IOException failed) {
            throw new PaperNotPrinted(paper.title(), failed);
        }
    }

    /** Laid out and not drawn: drawing takes most of the time. */
    @Override
    public int pages(Paper paper) {
        try (PdfBoxRenderer renderer =
                builder(paper, new ByteArrayOutputStream(0)).buildPdfRenderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    private PdfRendererBuilder builder(Paper paper, ByteArrayOutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.withProducer("Бирикме");
        builder.useFont(() -> new ByteArrayInputStream(regular), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(italic), FAMILY, REGULAR, FontStyle.ITALIC, true);
        builder.useUnicodeLineBreaker(new LineBreaker());
        builder.useHyphenation(new SyllableHyphenator());
        builder.useProtocolsStreamImplementation(resources::open, PaperResources.SCHEME);
        // Nothing but our own style sheets is ever read, whatever a text pretends to be.
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith(PaperResources.SCHEME + ":"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withHtmlContent(html.of(paper), PaperResources.SCHEME + ":");
        builder.toStream(out);
        return builder;
    }
}
