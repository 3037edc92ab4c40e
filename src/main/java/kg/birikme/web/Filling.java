package kg.birikme.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What kept words are filled with: an argument that begins with {@code @} is itself the key of a message («@people.post.DIRECTOR»)
 * and is told in the reader's language, filled in its turn with what {@linkplain #words kept words} bring; where there is no such
 * message it stays what it is. The number of a recommendation,
 * «1/3.1», is told in words: «№ 1 протокол, 3.1-сунуш».
 */
public final class Filling {

    /** No typed text has it: what is typed is cleaned of signs that nobody sees. */
    private static final String BETWEEN = "\u001f";

    private static final Pattern RECOMMENDATION = Pattern.compile("(\\d+)/(\\d+\\.\\d+)");

    private Filling() {}

    /** An argument that is itself a message with arguments of its own. */
    public static String words(String messageKey, List<?> arguments) {
        return arguments.stream().map(one -> BETWEEN + one).collect(Collectors.joining("", "@" + messageKey, ""));
    }

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
        if (!argument.startsWith("@")) {
            return argument;
        }
        List<String> parts = List.of(argument.substring(1).split(BETWEEN, -1));
        return new DefaultMessageSourceResolvable(
                new String[] {parts.get(0)}, of(parts.subList(1, parts.size())), argument);
    }
}
