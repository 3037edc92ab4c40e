package kg.birikme.web.input;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** Takes a time as browsers send it (14:30) and as schools write it (14.30). */
final class TimeInput implements Formatter<LocalTime> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})[:.](\\d{2})(:\\d{2})?");
    private static final DateTimeFormatter BROWSER = DateTimeFormatter.ofPattern("HH:mm");

    @Override
    public LocalTime parse(String typed, Locale locale) throws ParseException {
        Matcher matcher = FORM.matcher(typed.strip());
        if (!matcher.matches()) {
            throw new ParseException(typed, 0);
        }
        try {
            return LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        } catch (DateTimeException noSuchTime) {
            throw (ParseException) new ParseException(typed, 0).initCause(noSuchTime);
        }
    }

    @Override
    public String print(LocalTime time, Locale locale) {
        return BROWSER.format(time);
    }
}
