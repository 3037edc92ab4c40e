package kg.birikme.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;

/** The words of a term. They stand here and not in a bundle because papers, pages and calendars need them alike. */
final class PlanTermText {

    private static final List<String> KY_DATIVE = List.of(
            "январга",
            "февралга",
            "мартка",
            "апрелге",
            "майга",
            "июнга",
            "июлга",
            "августка",
            "сентябрга",
            "октябрга",
            "ноябрга",
            "декабрга");

    private PlanTermText() {}

    static String of(PlanTerm term, Language language) {
        return switch (term.kind()) {
            case DATE -> SchoolDates.shortDate(Objects.requireNonNull(term.from()));
            case RANGE -> range(Objects.requireNonNull(term.from()), Objects.requireNonNull(term.to()));
            case UNTIL -> until(Objects.requireNonNull(term.to()), language);
            case MONTHS -> months(term, language);
            case QUARTER ->
                quarter(Objects.requireNonNull(term.quarter()), language)
                        + (term.months().isEmpty() ? "" : ", " + months(term, language));
            case ALL_YEAR -> say(language, "жыл бою", "в течение года", "all year");
            case MONTHLY -> say(language, "ай сайын", "ежемесячно", "monthly");
            case QUARTER_ENDS ->
                say(language, "ар бир чейректин аягында", "в конце каждой четверти", "at the end of each quarter");
            case WORDS -> Objects.requireNonNull(term.words());
        };
    }

    private static String range(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return SchoolDates.shortDate(from) + "–" + SchoolDates.shortDate(to);
        }
        if (from.getMonthValue() != to.getMonthValue()) {
            return SchoolDates.shortDate(from).substring(0, 5) + "–" + SchoolDates.shortDate(to);
        }
        return SchoolDates.shortDate(from).substring(0, 2) + "–" + SchoolDates.shortDate(to);
    }

    private static String until(LocalDate day, Language language) {
        return switch (language) {
            case KY -> day.getDayOfMonth() + "-" + KY_DATIVE.get(day.getMonthValue() - 1) + " чейин";
            case RU -> "до " + dayAndMonth(day, Language.RU);
            case EN -> "by " + dayAndMonth(day, Language.EN);
        };
    }

    /** «25 сентября»: the long date without its year. */
    private static String dayAndMonth(LocalDate day, Language language) {
        String whole = SchoolDates.longDate(day, language);
        return whole.substring(0, whole.indexOf(" " + day.getYear()));
    }

    private static String months(PlanTerm term, Language language) {
        return term.months().stream()
                .map(month -> SchoolDates.month(month, language))
                .collect(Collectors.joining(", "));
    }

    private static String quarter(int number, Language language) {
        return say(language, number + "-чейрек", number + "-я четверть", "quarter " + number);
    }

    private static String say(Language language, String ky, String ru, String en) {
        return switch (language) {
            case KY -> ky;
            case RU -> ru;
            case EN -> en;
        };
    }
}
