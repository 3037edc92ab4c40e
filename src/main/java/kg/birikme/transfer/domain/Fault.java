package kg.birikme.transfer.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a list, and where.
 *
 * @param line       the line as the person's program counts it, from 1
 * @param column     the column; null where the whole line is meant
 * @param messageKey the key of the words
 * @param arguments  what they are filled with
 */
public record Fault(int line, @Nullable MemberColumn column, String messageKey, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault of(int line, @Nullable MemberColumn column, String messageKey, Object... arguments) {
        return new Fault(line, column, messageKey, List.of(arguments));
    }

    /** What the words are filled with, as the message source wants it. */
    public Object[] filling() {
        return arguments.toArray();
    }
}
