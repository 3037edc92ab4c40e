package kg.birikme.school;

/**
 * A module's part of the one SQL statement from which the figures of whole years are counted: a page that compares a year
 * with the one before has to ask every module about both and still stay in its budget of statements.
 *
 * @param <T> one record of the module, as the figures count it
 */
public interface FactSource<T extends Record> {

    /** The record whose components the select fills. */
    Class<T> type();

    /**
     * A select (no trailing semicolon) of exactly {@code year_id uuid, fact json}: one row for each record, the keys of the
     * JSON as the components of {@link #type()}. It uses the parameter {@code :years}, an array of ids of years.
     */
    String sql();
}
