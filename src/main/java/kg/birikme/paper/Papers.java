package kg.birikme.paper;

/** Prints papers. */
public interface Papers {

    /**
     * The paper as an A4 PDF that archives accept (PDF/A) and screen readers can read (PDF/UA), its fonts embedded.
     *
     * @throws PaperNotPrinted when the converter fails, which no content of a paper should cause
     */
    byte[] pdf(Paper paper);

    /** The same with the number of its sheets, for papers that must say how long another one is. */
    PrintedPaper print(Paper paper);
}
