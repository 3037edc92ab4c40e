package kg.birikme.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line in the foot of every page, such as the day on which the demonstration's clock stands. Must not ask the database. */
public interface FootNote {

    /** The key of the line's words. */
    String messageKey();

    /** What the words are filled with, ready for reading. */
    List<String> arguments();

    /** Where more of it is found; its words stand under the line's key and {@code .more}. Null for a line alone. */
    default @Nullable String href() {
        return null;
    }

    /** What can be done at once, one tap each; its heading stands under the line's key and {@code .taps}. */
    default List<Tap> taps() {
        return List.of();
    }

    /**
     * A small button.
     *
     * @param messageKey its word
     * @param action     the address that it posts to
     * @param fields     what it sends there
     */
    record Tap(String messageKey, String action, Map<String, String> fields) {}
}
