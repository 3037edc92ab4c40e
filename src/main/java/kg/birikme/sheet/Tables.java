package kg.birikme.sheet;

import kg.birikme.shared.InvalidInput;

/** Reads tables that somebody sent, by what a file is and not by its name. */
public interface Tables {

    /** A list of a thousand people has a tenth of it, in bytes. */
    int LARGEST_FILE = 2 * 1024 * 1024;

    /** The field of the form at which a file is refused. */
    String FIELD = "file";

    /**
     * The first sheet of a spreadsheet, all tables of a document, the lines of a text.
     *
     * @throws InvalidInput at {@link #FIELD} if it is empty, too large, swells beyond measure, or holds no table
     */
    Table read(byte[] file);

    /**
     * As {@link #read}, but all sheets of a spreadsheet one below the other, each below its name.
     *
     * @throws InvalidInput as there
     */
    Table readAll(byte[] file);

    /**
     * Lines as they were copied from a spreadsheet or a document, or as {@link Table#text()} wrote them.
     *
     * @throws InvalidInput as at {@link #read}
     */
    Table readText(String text);
}
