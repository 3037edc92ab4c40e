package kg.birikme.school;

/**
 * A module's part of the one SQL statement that lists what a year still lacks before it is handed over for storage (R12,
 * B17): every module knows what has to be finished in its own records.
 */
public interface ClosingCheck {

    /**
     * A select (no trailing semicolon, no order) of exactly {@code key text, words text, place text, blocks boolean}, one row
     * for each thing that is open; {@code place} is an address below that of the year: {@code /plan}. It may use the
     * parameter {@code :year}, the id of the year.
     */
    String sql();
}
