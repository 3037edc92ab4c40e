package kg.birikme.activity;

import jakarta.persistence.Embeddable;
import java.sql.ResultSet;
import java.sql.SQLException;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an activity after it took place: what the record keeps, pages show and other modules count. A new component is
 * a column of the table {@code activity}, read in {@link #of}.
 *
 * @param pupils how many pupils took part: a number, never names
 * @param result what came of it
 */
@Embeddable
public record ActivityOutcome(@Nullable Integer pupils, String result) {

    /** Nothing was said yet. */
    public static final ActivityOutcome UNTOLD = new ActivityOutcome(null, "");

    private static final int PUPILS_MAX = 5000;

    /** Reads it from a row of the table. */
    public static ActivityOutcome of(ResultSet row) throws SQLException {
        return new ActivityOutcome(row.getObject("pupils", Integer.class), row.getString("result"));
    }

    /**
     * The same as it is kept.
     *
     * @throws InvalidInput if a number cannot be true
     */
    public ActivityOutcome checked() {
        if (pupils != null && (pupils < 0 || pupils > PUPILS_MAX)) {
            throw new InvalidInput("pupils", "activity.invalid.pupils");
        }
        return new ActivityOutcome(pupils, KyrgyzText.clean(result));
    }

    /** Whether a number that was given is another one now: whoever counted it counts anew. */
    public boolean countsOtherwise(ActivityOutcome now) {
        return pupils != null && !pupils.equals(now.pupils);
    }
}
