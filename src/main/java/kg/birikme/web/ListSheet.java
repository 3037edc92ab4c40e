package kg.birikme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list as a spreadsheet: what the page shows under its present filter, all pages of it. A controller fills it from the
 * page's own query and gives it to {@link SheetResponse}; the address is the page's with {@code .xlsx}.
 *
 * <pre>{@code
 * ListSheet sheet = ListSheet.of("people.members", "people.staff.name", "people.member.class");
 * members.forEach(member -> sheet.row(member.name().full(), member.classLabel()));
 * return response.of(sheet);
 * }</pre>
 */
public final class ListSheet {

    /** More rows than any list of a school has. */
    public static final int MOST_ROWS = 10_000;

    private final String titleKey;
    private final List<String> headingKeys;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private ListSheet(String titleKey, List<String> headingKeys) {
        this.titleKey = titleKey;
        this.headingKeys = headingKeys;
    }

    /** An empty list with the keys of its name and of its headings. */
    public static ListSheet of(String titleKey, String... headingKeys) {
        return new ListSheet(titleKey, List.of(headingKeys));
    }

    /** Words of a bundle in a cell. */
    public record Word(String messageKey, List<Object> arguments) {

        public Word {
            arguments = List.copyOf(arguments);
        }

        public static Word of(String messageKey, Object... arguments) {
            return new Word(messageKey, List.of(arguments));
        }
    }

    /**
     * Adds a row: texts, numbers, dates, {@link Word}s, or nothing, one for each heading. Numbers and dates stay such in the
     * sheet, so that it can count and sort; a text is never taken for a formula.
     */
    public ListSheet row(@Nullable Object... cells) {
        if (cells.length != headingKeys.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + headingKeys.size() + " headings");
        }
        if (rows.size() < MOST_ROWS) {
            rows.add(Stream.of(cells).toList());
        }
        return this;
    }

    String titleKey() {
        return titleKey;
    }

    List<String> headingKeys() {
        return headingKeys;
    }

    List<List<@Nullable Object>> rows() {
        return rows;
    }
}
