package kg.birikme.paper.render;

import kg.birikme.paper.Papers;
import kg.birikme.paper.WordPapers;

/** The real printing, for tests outside this package. */
public final class RenderedPapers {

    private static final PdfPapers PDF = new PdfPapers("");
    private static final DocxPapers WORD = new DocxPapers("");

    private RenderedPapers() {}

    public static Papers pdf() {
        return PDF;
    }

    public static WordPapers word() {
        return WORD;
    }
}
