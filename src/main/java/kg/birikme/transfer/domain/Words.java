package kg.birikme.transfer.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knows words of the bundles again, in whichever of the three languages they stand in a file. */
@Component
class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** Whether the typed text is the word in one of the languages. */
    boolean is(String typed, String messageKey) {
        String plain = plain(typed);
        return Arrays.stream(Language.values())
                .map(language -> plain(messages.getMessage(messageKey, null, language.locale())))
                .anyMatch(plain::equals);
    }

    /** Whether the typed text is one of the words that the bundle lists with commas. */
    boolean isOneOf(String typed, String messageKey) {
        String plain = plain(typed);
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(
                        messages.getMessage(messageKey, null, language.locale()).split(",")))
                .map(Words::plain)
                .anyMatch(plain::equals);
    }

    /** The constant whose word, name or listed other word was typed. */
    <E extends Enum<E>> Optional<E> constant(String typed, E[] constants, String prefix, String others) {
        return Arrays.stream(constants)
                .filter(one -> is(typed, prefix + "." + one.name())
                        || isOneOf(typed, others + "." + one.name())
                        || one.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static String plain(String text) {
        return KyrgyzText.fold(text).replaceAll("[^\\p{L}\\p{N}+-]+", " ").strip();
    }
}
