package kg.birikme.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What kept words are filled with: an argument that begins with {@code @} is itself the key of a message («@people.post.DIRECTOR»)
 * and is told in the reader's language; where there is no such message it stays what it is. The number of a recommendation,
 * «1/3.1», is told in words: «№ 1 протокол, 3.1-сунуш».
 */
public final class Filling {

    private static final Pattern RECOMMENDATION = Pattern.compile("(\\d+)/(\\d+\\.\\d+)");

    private Filling() {}

    /** The arguments as the message source wants them. */
    public static Object[] of(List<?> arguments) {
        return arguments.stream()
                .map(one -> one instanceof String words ? argument(words) : one)
                .toArray();
    }

    private static Object argument(String argument) {
        Matcher recommendation = RECOMMENDATION.matcher(argument);
        if (recommendation.matches()) {
            return new DefaultMessageSourceResolvable(
                    new String[] {"web.recommendation"},
                    new Object[] {recommendation.group(1), recommendation.group(2)},
                    argument);
        }
        return argument.startsWith("@")
                ? new DefaultMessageSourceResolvable(new String[] {argument.substring(1)}, null, argument)
                : argument;
    }
}
