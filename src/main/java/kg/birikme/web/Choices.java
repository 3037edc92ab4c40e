package kg.birikme.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes choices of the constants of an enum, and helps the kit's fields with them: which are chosen, and what a stored value reads like. */
@Component
public class Choices {

    private final MessageSource words;

    Choices(MessageSource words) {
        this.words = words;
    }

    /**
     * One choice for each value, in the language of the page.
     *
     * @param values the values, in the order of the list
     * @param prefix the key of a value's words without the value's name: {@code people.office} for
     *     {@code people.office.CHAIR}
     */
    public List<Choice> of(Enum<?>[] values, String prefix) {
        return of(List.of(values), prefix);
    }

    /** The same of a collection. */
    public List<Choice> of(Collection<? extends Enum<?>> values, String prefix) {
        Locale locale = LocaleContextHolder.getLocale();
        return values.stream()
                .map(value -> new Choice(value.name(), words.getMessage(prefix + "." + value.name(), null, locale)))
                .toList();
    }

    /** Whether the field's value, or one of its values, is the choice. */
    public boolean holds(@Nullable Object value, Choice choice) {
        if (value instanceof Collection<?> several) {
            return several.stream().anyMatch(one -> choice.value().equals(String.valueOf(one)));
        }
        return value != null && choice.value().equals(String.valueOf(value));
    }

    /** The label of the stored value among the choices, or the value itself where there are none. */
    public String label(@Nullable List<Choice> choices, @Nullable Object value) {
        if (value == null) {
            return "–";
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> label(choices, one)).collect(Collectors.joining(", "));
        }
        String printed = value.toString();
        if (choices == null) {
            return printed.isBlank() ? "–" : printed;
        }
        return choices.stream()
                .filter(choice -> choice.value().equals(printed))
                .map(Choice::label)
                .findFirst()
                .orElse(printed);
    }
}
