package kg.birikme.search.domain;

import java.time.LocalDate;
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

    /** Years as on paper. */
    public String labelShown() {
        return kind == SearchKind.PERSON ? label : label.replace('-', '–');
    }
}
