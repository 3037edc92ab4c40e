package kg.birikme.search.domain;

import java.time.LocalDate;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;

/**
 * Something found.
 *
 * @param label where it belongs: the year, or a person's subject
 * @param title its name, the found words apart
 * @param words a piece of its text around the found words; empty where the name says all
 */
public record Hit(
        SearchKind kind, String href, String label, @Nullable LocalDate day, Excerpt title, Excerpt words) {

    /** Years as on paper; a subject only where it is not shown already as what was found. */
    public String labelShown() {
        if (kind == SearchKind.PERSON) {
            return words.isEmpty() ? label : "";
        }
        return SchoolDates.yearLabel(label);
    }

    /** The day of what has one of its own; lines of a plan are only sorted by their year. */
    public @Nullable LocalDate dayShown() {
        return kind == SearchKind.PLAN ? null : day;
    }
}
