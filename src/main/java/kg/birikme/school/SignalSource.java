package kg.birikme.school;

/**
 * A module's part of the one SQL statement from which the home pages learn what waits and what is late: the first page has
 * to tell of every module and still stay in its budget of statements.
 */
public interface SignalSource {

    /**
     * A select (no trailing semicolon, no order) of exactly: {@code key text, staff_id uuid, ref text, day date, words text}.
     * It may use the parameters {@code :year} (id of the year), {@code :today}, {@code :actor} (the person who looks) and
     * {@code :everybody} (whether they may see what concerns others: where false, only rows about the actor).
     */
    String sql();
}
