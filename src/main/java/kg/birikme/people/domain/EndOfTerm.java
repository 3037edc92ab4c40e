package kg.birikme.people.domain;

import java.time.LocalDate;
import kg.birikme.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * How a post or an office is to end, as it was asked for.
 *
 * @param lastDay the last day; counts unless it is to end now
 * @param now     whether at once
 */
public record EndOfTerm(@Nullable LocalDate lastDay, boolean now) {

    /** At once. */
    public static final EndOfTerm NOW = new EndOfTerm(null, true);

    /** With the day. */
    public static EndOfTerm on(LocalDate lastDay) {
        return new EndOfTerm(lastDay, false);
    }

    /**
     * The last day, or nothing for now.
     *
     * @throws InvalidInput if neither was said
     */
    @Nullable
    LocalDate day() {
        if (now) {
            return null;
        }
        if (lastDay == null) {
            throw new InvalidInput("toDay", "people.refusal.lastDayMissing");
        }
        return lastDay;
    }
}
