package kg.birikme.analysis.domain;

import java.util.List;
import kg.birikme.shared.Clause;

/**
 * Something that keeps an analysis from being signed.
 *
 * @param clause     the clause that wants it
 * @param messageKey the key of the words
 * @param arguments  what they are filled with
 * @param place      where on the page of the words it is put right: an anchor, or nothing
 */
public record Missing(Clause clause, String messageKey, List<Object> arguments, String place) {

    public Missing {
        arguments = List.copyOf(arguments);
    }

    /** What the words are filled with, as the message source wants it. */
    public Object[] filling() {
        return arguments.toArray();
    }
}
