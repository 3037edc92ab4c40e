package kg.birikme.web;

import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What kept words are filled with: an argument that begins with {@code @} is itself the key of a message («@people.post.DIRECTOR»)
 * and is told in the reader's language; where there is no such message it stays what it is.
 */
public final class Filling {

    private Filling() {}

    /** The arguments as the message source wants them. */
    public static Object[] of(List<String> arguments) {
        return arguments.stream().map(Filling::argument).toArray();
    }

    private static Object argument(String argument) {
        return argument.startsWith("@")
                ? new DefaultMessageSourceResolvable(new String[] {argument.substring(1)}, null, argument)
                : argument;
    }
}
