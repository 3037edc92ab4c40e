package kg.birikme.shared;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something of weight that the school's trail keeps: who did it, when, with which office and from where the trail itself adds.
 * Published as an event, by itself or by an event that {@linkplain Traced bears} one.
 *
 * @param messageKey the key of its words, {@code module.trace.what}; never text
 * @param arguments  what the words are filled with: names, titles, days; never content
 * @param href       the page of what it happened to, below the application's root; empty where there is none
 * @param doer       who did it, where that is not whoever is signed in: at sign-in nobody is yet
 */
public record Trace(
        String messageKey,
        List<String> arguments,
        String href,
        @Nullable StaffId doer) implements Traced {

    public Trace {
        arguments = List.copyOf(arguments);
    }

    /** Done by whoever is signed in. */
    public static Trace of(String messageKey, String href, Object... arguments) {
        return new Trace(
                messageKey, Arrays.stream(arguments).map(String::valueOf).toList(), href, null);
    }

    /** Done by the person. */
    public Trace by(StaffId person) {
        return new Trace(messageKey, arguments, href, person);
    }

    @Override
    public Trace trace() {
        return this;
    }
}
