package kg.birikme.web;

import java.io.Serializable;
import java.util.List;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A message that the next page shows once, after a redirect. The layout prints it by itself.
 *
 * @param kind       how it is meant
 * @param messageKey the key of its words
 * @param arguments  what the words are filled with
 */
public record Flash(Kind kind, String messageKey, List<String> arguments) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The name under which the page finds it. */
    public static final String NAME = "flash";

    /** How a message is meant; named like the classes of the style sheet. */
    public enum Kind {
        GOOD,
        NOTE,
        WARNING;

        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Flash {
        arguments = List.copyOf(arguments);
    }

    /** «Сакталды.» */
    public static void saved() {
        good("web.flash.saved");
    }

    /** Tells of something that worked. */
    public static void good(String messageKey, Object... arguments) {
        put(Kind.GOOD, messageKey, arguments);
    }

    /** Tells of something to know. */
    public static void note(String messageKey, Object... arguments) {
        put(Kind.NOTE, messageKey, arguments);
    }

    /** Warns of something. */
    public static void warning(String messageKey, Object... arguments) {
        put(Kind.WARNING, messageKey, arguments);
    }

    private static void put(Kind kind, String messageKey, Object... arguments) {
        List<String> printed =
                java.util.Arrays.stream(arguments).map(String::valueOf).toList();
        ServletRequestAttributes request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        RequestContextUtils.getOutputFlashMap(request.getRequest()).put(NAME, new Flash(kind, messageKey, printed));
    }
}
