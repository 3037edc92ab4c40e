package kg.birikme.web.input;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** Takes a day as browsers send it (2026-09-15) and as people write it (15.09.2026, 5.9.2026). */
final class DateInput implements Formatter<LocalDate> {

    private static final Pattern BROWSER = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern PERSON =
            Pattern.compile("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(-ж\\.?|\\s?г\\.?)?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @Override
    public LocalDate parse(String typed, Locale locale) throws ParseException {
        String text = typed.strip();
        for (Pattern form : new Pattern[] {BROWSER, PERSON}) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                return date(matcher, text);
            }
        }
        throw new ParseException(text, 0);
    }

    private static LocalDate date(Matcher matcher, String text) throws ParseException {
        int year = Integer.parseInt(matcher.group("year"));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new ParseException(text, 0);
        }
        try {
            return LocalDate.of(year, Integer.parseInt(matcher.group("month")), Integer.parseInt(matcher.group("day")));
        } catch (DateTimeException noSuchDay) {
            throw (ParseException) new ParseException(text, 0).initCause(noSuchDay);
        }
    }

    @Override
    public String print(LocalDate date, Locale locale) {
        return date.toString();
    }
}
