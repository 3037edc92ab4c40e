package kg.birikme.paper;

import kg.birikme.paper.PaperBuilder.Paper;

/** Writes papers for those who go on writing in them. */
public interface WordPapers {

    /**
     * The paper as an A4 document of Word: real headings, tables whose heading rows repeat, numbers of pages as fields, in a
     * face that every school PC has.
     *
     * @throws PaperNotPrinted when the document cannot be written
     */
    byte[] docx(Paper paper);
}
