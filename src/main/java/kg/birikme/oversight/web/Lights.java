package kg.birikme.oversight.web;

import java.time.LocalDate;
import java.util.Locale;
import kg.birikme.oversight.domain.Reading;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Light;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a reading of the compass into the words of the page's language. */
@Component
class Lights {

    private final MessageSource messages;

    Lights(MessageSource messages) {
        this.messages = messages;
    }

    Light of(Reading reading) {
        Locale locale = LocaleContextHolder.getLocale();
        Object[] words = reading.arguments().stream().map(Lights::printed).toArray();
        @Nullable
        String next = reading.next() == null
                ? null
                : messages.getMessage(
                        "oversight.next",
                        new Object[] {
                            messages.getMessage("people.role." + reading.next().name(), null, locale)
                        },
                        locale);
        return new Light(
                reading.tone(),
                messages.getMessage("oversight.topic." + reading.topic(), null, locale),
                messages.getMessage(reading.stateKey(), words, locale),
                next,
                reading.href());
    }

    private static Object printed(Object argument) {
        return argument instanceof LocalDate day ? SchoolDates.shortDate(day) : String.valueOf(argument);
    }
}
