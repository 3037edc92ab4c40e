package kg.birikme.oversight;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.web.Filling;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something asked of one person, with one tap to where it is done.
 *
 * @param tone       how pressing it is
 * @param messageKey the key of its words; with {@code .due} for the date's words and {@code .act} for the step's
 * @param arguments  what the words are filled with
 * @param due        by when, or since when where nothing is due; none where it has no day
 * @param href       where to do it
 */
public record Task(
        Tone tone,
        String messageKey,
        List<Object> arguments,
        @Nullable LocalDate due,
        String href) {

    public Task {
        arguments = List.copyOf(arguments);
    }

    /** What the words are filled with, as the message source wants it. */
    public Object[] filling() {
        return Filling.of(arguments);
    }
}
