package kg.birikme.protocol.domain;

import java.util.List;
import kg.birikme.shared.Clause;

/**
 * Something that keeps a protocol from being signed.
 *
 * @param clause     the clause that asks for it
 * @param messageKey the key of its words
 * @param arguments  what the words are filled with
 * @param place      where to put it right: an anchor on the page of the minutes, or an address
 */
public record Missing(Clause clause, String messageKey, List<Object> arguments, String place) {

    public Missing {
        arguments = List.copyOf(arguments);
    }

    /** The address of the place, for a protocol and its meeting at these addresses. */
    public String address(String protocol, String meeting) {
        return switch (place) {
            case "attendance" -> meeting + "/attendance";
            case "agenda" -> meeting;
            case "chair" -> "/settings/appointments";
            default -> protocol + "/minutes/" + place.substring("item-".length());
        };
    }

    /** What the words are filled with, as the message source wants it. */
    public Object[] filling() {
        return arguments.toArray();
    }
}
