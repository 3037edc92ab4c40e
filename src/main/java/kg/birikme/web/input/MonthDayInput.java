package kg.birikme.web.input;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** Takes a day that comes round every year, as people write it (20.09, 5.9.). */
final class MonthDayInput implements Formatter<MonthDay> {

    private static final Pattern PERSON = Pattern.compile("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.?");

    @Override
    public MonthDay parse(String typed, Locale locale) throws ParseException {
        Matcher matcher = PERSON.matcher(typed.strip());
        if (!matcher.matches()) {
            throw new ParseException(typed, 0);
        }
        try {
            return MonthDay.of(Integer.parseInt(matcher.group("month")), Integer.parseInt(matcher.group("day")));
        } catch (DateTimeException noSuchDay) {
            throw (ParseException) new ParseException(typed, 0).initCause(noSuchDay);
        }
    }

    @Override
    public String print(MonthDay day, Locale locale) {
        return String.format(Locale.ROOT, "%02d.%02d", day.getDayOfMonth(), day.getMonthValue());
    }
}
