package kg.birikme.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a year that waits or is late, as a {@link SignalSource} tells it.
 *
 * @param key   what it is, beginning with the module: {@code growth.programmeLate}
 * @param staff whom it concerns; nobody in particular if null
 * @param ref   what the place to act is found by: a number or an id
 * @param day   its due date or its day, if it has one
 * @param words its name, as a person typed it
 * @param asked whether the step that it waits for is the looker's, as the rules of the step's own button say
 */
public record Signal(
        String key,
        @Nullable StaffId staff,
        String ref,
        @Nullable LocalDate day,
        String words,
        boolean asked) {

    /** Of something that is merely so, or whose step is somebody else's. */
    public Signal(String key, @Nullable StaffId staff, String ref, @Nullable LocalDate day, String words) {
        this(key, staff, ref, day, words, false);
    }

    /** The same, asked of the looker or not. */
    public Signal asked(boolean ofTheLooker) {
        return new Signal(key, staff, ref, day, words, ofTheLooker);
    }

    /** Maps a row of {@code key, staff_id, ref, day, words}. */
    public static Signal of(ResultSet row, int number) throws SQLException {
        UUID staff = row.getObject("staff_id", UUID.class);
        return new Signal(
                row.getString("key"),
                staff == null ? null : new StaffId(staff),
                row.getString("ref"),
                row.getObject("day", LocalDate.class),
                row.getString("words"));
    }
}
