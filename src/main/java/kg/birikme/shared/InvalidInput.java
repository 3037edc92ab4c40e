package kg.birikme.shared;

import java.util.List;

/** Input that no rule of the regulation forbids but that makes no sense: refused at the field, in the user's language. */
public class InvalidInput extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    public InvalidInput(String field, String messageKey, Object... arguments) {
        super(field + " " + messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
