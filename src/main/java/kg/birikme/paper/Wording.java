package kg.birikme.paper;

import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The words of one print, all in its language, which may differ from that of the page that asks for it.
 *
 * @param prefix what every key begins with, with the dot behind it; may be empty
 */
public record Wording(MessageSource messages, Language language, String prefix) {

    /** The words, filled with the values. */
    public String say(String key, @Nullable Object... values) {
        return messages.getMessage(prefix + key, values, language.locale());
    }
}
