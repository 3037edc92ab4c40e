package kg.birikme.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date beside a signature: printed when the system knows it, otherwise a blank to be filled by pen.
 *
 * @param date the known date, absent for a blank
 */
public record DateLine(@Nullable LocalDate date) {

    /** «____» ____________ 20___-ж. */
    public static DateLine blank() {
        return new DateLine(null);
    }

    /** The date, or the blank where it is not known. */
    public static DateLine of(@Nullable LocalDate date) {
        return new DateLine(date);
    }
}
