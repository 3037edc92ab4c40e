package kg.birikme.paper;

/**
 * A paper that has been turned into a PDF.
 *
 * @param pdf   the document
 * @param pages how many pages it has
 */
@SuppressWarnings("ArrayRecordComponent")
public record PrintedPaper(byte[] pdf, int pages) {}
