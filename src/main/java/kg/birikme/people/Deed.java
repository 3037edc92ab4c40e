package kg.birikme.people;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.shared.SchoolDates;
import org.springframework.jdbc.core.RowMapper;

/**
 * Something a person did that rests on having been what they were on that day.
 *
 * @param on         its day
 * @param messageKey its words, without a full stop: «2-протоколго кол койгон»
 * @param arguments  what they are filled with
 */
public record Deed(LocalDate on, String messageKey, List<String> arguments) {

    /** Maps a row of {@code day, deed, slug}: the deed's words stand below the key, filled with the year. */
    public static RowMapper<Deed> inYear(String key) {
        return (row, number) -> new Deed(
                row.getObject("day", LocalDate.class),
                key + row.getString("deed"),
                List.of(SchoolDates.yearLabel(row.getString("slug"))));
    }

    /** Maps a row of {@code day, deed, number}: the deed's words stand below the key, filled with the number. */
    public static RowMapper<Deed> numbered(String key) {
        return (row, number) -> new Deed(
                row.getObject("day", LocalDate.class), key + row.getString("deed"), List.of(row.getString("number")));
    }
}
