package kg.birikme.paper;

import kg.birikme.paper.PaperBuilder.Paper;

/** Prints papers. */
public interface Papers {

    /**
     * The paper as an A4 PDF that archives accept (PDF/A) and screen readers can read (PDF/UA), its fonts embedded.
     *
     * @throws PaperNotPrinted when the converter fails, which no content of a paper should cause
     */
    byte[] pdf(Paper paper);

    /** How many pages it would have, for papers that must say how long another one is. */
    int pages(Paper paper);
}
