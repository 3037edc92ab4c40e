package kg.birikme.web;

import java.util.List;
import kg.birikme.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A refusal by a rule as the page shows it: what is wrong, the clause, where to put it right.
 *
 * @param clause     the clause's id, R5
 * @param messageKey the key of the words
 * @param arguments  what the words are filled with
 * @param field      the field it stands at, if it is about one
 * @param place      where to go, if that helps
 */
public record Refusal(
        String clause,
        String messageKey,
        List<Object> arguments,
        @Nullable String field,
        @Nullable String place) {

    /** The name under which the page finds it. */
    public static final String NAME = "refusal";

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** The page's view of the violation. */
    public static Refusal of(RuleViolation violation) {
        return new Refusal(
                violation.clause().id(),
                violation.messageKey(),
                List.of(violation.arguments()),
                violation.field(),
                violation.place());
    }

    /** What the words are filled with, as the message source wants it. */
    public Object[] filling() {
        return arguments.toArray();
    }
}
