package kg.birikme.notification.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told, to whomever.
 *
 * @param arguments what the words are filled with, the same in every language
 * @param href      where to look or to act, below the application's root
 * @param once      what it is about, so that nobody gets it twice; null for what happens once by itself
 */
record News(
        EntryKind kind,
        List<String> arguments,
        String href,
        @Nullable String once) {

    News {
        arguments = List.copyOf(arguments);
    }

    static News of(EntryKind kind, String href, Object... arguments) {
        return new News(kind, printed(arguments), href, null);
    }

    static News once(EntryKind kind, String once, String href, Object... arguments) {
        return new News(kind, printed(arguments), href, kind + " " + once);
    }

    private static List<String> printed(Object... arguments) {
        return java.util.Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
