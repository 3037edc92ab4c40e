package kg.birikme.people.web;

import java.time.LocalDate;
import kg.birikme.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The small form that ends a post or an office: with a day, or at once. */
final class EndForm {

    private EndForm() {}

    /**
     * The last day, or nothing for now.
     *
     * @throws InvalidInput if neither was said
     */
    static @Nullable LocalDate day(@Nullable LocalDate lastDay, boolean now) {
        if (now) {
            return null;
        }
        if (lastDay == null) {
            throw new InvalidInput("toDay", "people.refusal.lastDayMissing");
        }
        return lastDay;
    }
}
