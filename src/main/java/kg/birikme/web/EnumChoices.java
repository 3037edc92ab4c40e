package kg.birikme.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Turns the constants of an enum into choices, each labelled by the message {@code prefix.CONSTANT}. */
@Component
public class EnumChoices {

    private final MessageSource messages;

    EnumChoices(MessageSource messages) {
        this.messages = messages;
    }

    /** The constants in their order, in the language of the page. */
    public List<Choice> of(Enum<?>[] constants, String prefix) {
        return Arrays.stream(constants)
                .map(one -> new Choice(
                        one.name(),
                        messages.getMessage(prefix + "." + one.name(), null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
