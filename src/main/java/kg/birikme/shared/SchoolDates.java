package kg.birikme.shared;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** Dates and times as schools write them; the JDK's own Kyrgyz long form is one that no school uses. */
public final class SchoolDates {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("dd.MM");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private static final Pattern AFTER_NUMBER = Pattern.compile("(?<=\\d)-(?=\\p{L})");

    private static final List<String> KY_POSSESSIVE = List.of(
            "январы",
            "февралы",
            "марты",
            "апрели",
            "майы",
            "июну",
            "июлу",
            "августу",
            "сентябры",
            "октябры",
            "ноябры",
            "декабры");
    private static final List<String> KY = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");
    private static final List<String> RU_GENITIVE = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> KY_DAYS =
            List.of("дүйшөмбү", "шейшемби", "шаршемби", "бейшемби", "жума", "ишемби", "жекшемби");
    private static final List<String> RU_DAYS =
            List.of("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье");
    private static final List<String> EN_DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private SchoolDates() {}

    /** «18.09», where the year is known. */
    public static String dayAndMonth(LocalDate date) {
        return date.format(DAY_AND_MONTH);
    }

    /** 15.09.2026 in every language. */
    public static String shortDate(LocalDate date) {
        return SHORT.format(date);
    }

    /** 14.30 in every language. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** A school year as on paper, of what stands in addresses: 2026–2027 of 2026-2027. */
    public static String yearLabel(String slug) {
        return slug.replace('-', '–');
    }

    /** «2026-жылдын 15-сентябры», «15 сентября 2026 г.», «15 September 2026». */
    public static String longDate(LocalDate date, Language language) {
        int month = date.getMonthValue() - 1;
        return switch (language) {
            case KY -> date.getYear() + "-жылдын " + date.getDayOfMonth() + "-" + KY_POSSESSIVE.get(month);
            case RU -> date.getDayOfMonth() + " " + RU_GENITIVE.get(month) + " " + date.getYear() + " г.";
            case EN -> date.getDayOfMonth() + " " + EN.get(month) + " " + date.getYear();
        };
    }

    /** The same words for a page, where a narrow column would break them after a number's hyphen: «15-», «сентябры». */
    public static String unbroken(String words) {
        return AFTER_NUMBER.matcher(words).replaceAll("\u2011");
    }

    /** The month standing alone: «сентябрь», «сентябрь», «September». */
    public static String month(int month, Language language) {
        return switch (language) {
            case KY, RU -> KY.get(month - 1);
            case EN -> EN.get(month - 1);
        };
    }

    /** A month with its year: «2026-жылдын ноябры», «ноябрь 2026 г.», «November 2026». */
    public static String monthOfYear(YearMonth month, Language language) {
        int at = month.getMonthValue() - 1;
        return switch (language) {
            case KY -> month.getYear() + "-жылдын " + KY_POSSESSIVE.get(at);
            case RU -> KY.get(at) + " " + month.getYear() + " г.";
            case EN -> EN.get(at) + " " + month.getYear();
        };
    }

    public static String weekday(LocalDate date, Language language) {
        int day = date.getDayOfWeek().getValue() - 1;
        return switch (language) {
            case KY -> KY_DAYS.get(day);
            case RU -> RU_DAYS.get(day);
            case EN -> EN_DAYS.get(day);
        };
    }
}
