package kg.birikme.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal by a rule of the regulation. It is told to the person in their own language: what is wrong, what to do, the
 * clause and, where one helps, the place to go. Never carries text, only the key of a message and its arguments.
 */
public class RuleViolation extends RuntimeException {

    private final Clause clause;
    private final String messageKey;
    private final transient List<Object> arguments;
    private @Nullable String field;
    private @Nullable String place;

    public RuleViolation(Clause clause, String messageKey, Object... arguments) {
        super(clause.id() + " " + messageKey);
        this.clause = clause;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The field of the form at which the message is to stand. */
    public RuleViolation at(String formField) {
        this.field = formField;
        return this;
    }

    /** The address at which the person can put it right, below the application's root. */
    public RuleViolation goTo(String address) {
        this.place = address;
        return this;
    }

    public Clause clause() {
        return clause;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    public @Nullable String field() {
        return field;
    }

    public @Nullable String place() {
        return place;
    }
}
