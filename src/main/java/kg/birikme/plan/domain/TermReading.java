package kg.birikme.plan.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.birikme.plan.PlanTerm;
import kg.birikme.school.YearView;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/**
 * Understands the terms of plans as schools write them, in Kyrgyz and Russian: «25-сентябрга чейин», «1-чейрек», «жыл бою»,
 * «сентябрь–октябрь», «с 5 по 10 октября». Whole or not at all: what has one word too many stays in its own words.
 */
final class TermReading {

    /** Letters without ө, ү, ң and ё, as {@link KyrgyzText#fold} leaves them. */
    private static final List<Pattern> MONTHS = List.of(
            month("январ\\p{L}*|янв|учтун ай\\p{L}*"),
            month("феврал\\p{L}*|февр?|бирдин ай\\p{L}*"),
            month("март(?:та|тын|тан|ы|ында|ка|а|е)?|мар|жалган куран\\p{L}*"),
            month("апрел\\p{L}*|апр|чын куран\\p{L}*"),
            month("май(?:да|га|дын|дан|ы|ында)?|мая|мае|бугу\\p{L}*"),
            month("июн\\p{L}*|кулжа\\p{L}*"),
            month("июл\\p{L}*|теке\\p{L}*"),
            month("август\\p{L}*|авг|баш оона\\p{L}*"),
            month("сентябр\\p{L}*|сент|сен|аяк оона\\p{L}*"),
            month("октябр\\p{L}*|окт|тогуздун ай\\p{L}*"),
            month("ноябр\\p{L}*|нояб|ноя|жетинин ай\\p{L}*"),
            month("декабр\\p{L}*|дек|бештин ай\\p{L}*"));

    private static final Pattern ALL_YEAR = Pattern.compile(
            "(?:окуу )?жыл(?:ы|дын)? (?:бою|ичинде)|(?:в )?течени[еи] (?:всего )?(?:учебного |уч )?года|"
                    + "(?:весь|целый|круглый) (?:учебный )?год|(?:all|whole) year|throughout the year");
    private static final Pattern MONTHLY =
            Pattern.compile("ай сайын|ар (?:бир )?ай(?:да|ы)?|айына (?:бир|1) (?:жолу|ирет)|ежемесячно|каждый месяц|"
                    + "(?:1|один) раз в месяц|monthly|every month");
    private static final Pattern QUARTER_ENDS =
            Pattern.compile("(?:ар (?:бир )?)?чейрек(?:тин|тердин)? (?:аяг\\p{L}+|сонунда|жыйынтыгында)|"
                    + "(?:в |по )?(?:конце|конец|окончании) (?:каждой )?четверт\\p{L}+");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:в |на )?(1|2|3|4|i{1,3}|iv|[1-4]?(?:биринчи|экинчи|учунчу|тортунчу)|перв\\p{L}+|втор\\p{L}+|трет\\p{L}+|четв[её]рт(?:ая|ой|ую))"
                    + "(?:-?(?:чи|чу|ая|я|ой|й|инчи))?[- ]?(?:чейр(?:ек\\p{L}*)?|четверт[ьи]|четв)(?: ичинде)?(?:, ?| )?(.*)");
    private static final List<List<String>> QUARTERS = List.of(
            List.of("1", "i", "биринчи", "перв"),
            List.of("2", "ii", "экинчи", "втор"),
            List.of("3", "iii", "учунчу", "трет"),
            List.of("4", "iv", "тортунчу", "четв"));

    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}|\\d{2}))?(?: ?-?(?:года|г|жыл\\p{L}*|ж))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?: 00:00(?::00)?)?");
    private static final Pattern COUNTED = Pattern.compile("([3-6]\\d{4})(?:\\.0)?");
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:(\\d{4})[- ]?(?:жыл\\p{L}*|ж) )?(\\d{1,2})(?:-?(?:чи|чу|инчи|е|го))?[- ]?([\\p{L}][\\p{L} ]*?)(?: ?(\\d{4})(?:[- ]?(?:года|год|г|жыл\\p{L}*|ж))?)?");
    private static final Pattern UNTIL = Pattern.compile(
            "(?:до|не позднее|не позже|к) (.+)|(.+?)(?:[- .]?(?:га|ге|го|ка|ке|ко))?[- ]?(?:чейин|карата)");
    private static final Pattern FROM_TO = Pattern.compile(
            "с (.+?) (?:по|до) (.+)|(.+?)(?:дан|ден|дон|тан|тен|тон)(?: баштап)? (.+?)(?:[- ]?(?:га|ге|го|ка|ке|ко))?[- ]?чейин");
    private static final Pattern BARE = Pattern.compile("\\d{1,2}");
    private static final Pattern AROUND_MONTHS = Pattern.compile(
            "\\b(?:айлар\\p{L}*|ай(?:ы|ында|дын|ынын)?|месяц\\p{L}*|в|во|жана|и|мезгилинде|\\d{4}|жыл\\p{L}*|года|г|ж)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final LocalDate SHEETS_BEGIN = LocalDate.of(1899, 12, 30);
    private static final int CENTURY = 2000;
    private static final int FURTHEST = 3;
    private static final int LONGEST = 120;

    private final YearView year;
    private int yearsLater;

    private TermReading(YearView year) {
        this.year = year;
    }

    /**
     * A term as it was understood.
     *
     * @param yearsLater by how many years its days had to be moved into the year: not zero where they are an earlier year's
     */
    record Understood(PlanTerm term, int yearsLater) {}

    private static Pattern month(String names) {
        return Pattern.compile("\\b(?:" + names + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The term that the words mean; nothing where they are not understood to the last one. */
    static Optional<Understood> of(String words, YearView year) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        TermReading reading = new TermReading(year);
        try {
            return Optional.ofNullable(reading.term(plain(words)))
                    .map(term -> new Understood(term, reading.yearsLater));
        } catch (InvalidInput | DateTimeException senseless) {
            // «31.02», «10–5-сентябрь»: no term, and shown as the words they are.
            return Optional.empty();
        }
    }

    private static String plain(String words) {
        return KyrgyzText.fold(words)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                // As a Roman figure is typed in Cyrillic.
                .replace('і', 'i')
                .replaceAll("[«»\"()\\[\\]]", " ")
                .replaceAll("(?<=\\p{L})\\.", " ")
                .replaceAll("\\s*-\\s*", "-")
                .replaceAll("[\\s]*[;,\\n]+\\s*", ", ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .,]+|[ .,:]+$", "");
    }

    private @Nullable PlanTerm term(String words) {
        if (ALL_YEAR.matcher(words).matches()) {
            return PlanTerm.allYear();
        } else if (MONTHLY.matcher(words).matches()) {
            return PlanTerm.monthly();
        } else if (QUARTER_ENDS.matcher(words).matches()) {
            return PlanTerm.quarterEnds();
        }
        LocalDate day = day(words, null);
        if (day != null) {
            return PlanTerm.onDate(day);
        }
        PlanTerm term = range(words);
        if (term == null) {
            term = until(words);
        }
        if (term == null) {
            term = quarter(words);
        }
        return term == null ? months(words) : term;
    }

    private @Nullable PlanTerm quarter(String words) {
        Matcher quarter = QUARTER.matcher(words);
        if (!quarter.matches()) {
            return null;
        }
        for (int number = 1; number <= QUARTERS.size(); number++) {
            String named = quarter.group(1);
            List<String> names = QUARTERS.get(number - 1);
            if (names.contains(named) || names.stream().anyMatch(name -> name.length() > 3 && named.startsWith(name))) {
                String rest = quarter.group(2).strip();
                PlanTerm months = rest.isEmpty() ? null : months(rest);
                if (!rest.isEmpty() && months == null) {
                    return null;
                }
                return PlanTerm.inQuarter(number, months == null ? List.of() : months.months());
            }
        }
        return null;
    }

    private @Nullable PlanTerm months(String words) {
        record Found(int month, int at, int end) {}
        List<Found> found = new ArrayList<>();
        String rest = words;
        for (int month = 1; month <= MONTHS.size(); month++) {
            for (MatchResult one :
                    MONTHS.get(month - 1).matcher(words).results().toList()) {
                found.add(new Found(month, one.start(), one.end()));
            }
            rest = MONTHS.get(month - 1).matcher(rest).replaceAll("");
        }
        if (found.isEmpty() || !AROUND_MONTHS.matcher(rest).replaceAll("").matches("[ ,/+-]*")) {
            return null;
        }
        found.sort(Comparator.comparingInt(Found::at));
        List<Integer> months = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            Found one = found.get(at);
            if (at > 0 && words.substring(found.get(at - 1).end(), one.at()).matches("\\p{L}*-")) {
                // «сентябрь–ноябрь»: the months between too.
                for (int month = found.get(at - 1).month() % 12 + 1; month != one.month(); month = month % 12 + 1) {
                    months.add(month);
                }
            }
            months.add(one.month());
        }
        return PlanTerm.inMonths(months);
    }

    private @Nullable PlanTerm until(String words) {
        Matcher until = UNTIL.matcher(words);
        if (!until.matches()) {
            return null;
        }
        LocalDate day = day(until.group(1) == null ? until.group(2) : until.group(1), null);
        return day == null ? null : PlanTerm.until(day);
    }

    private @Nullable PlanTerm range(String words) {
        Matcher spoken = FROM_TO.matcher(words);
        if (spoken.matches()) {
            boolean russian = spoken.group(1) != null;
            return range(russian ? spoken.group(1) : spoken.group(3), russian ? spoken.group(2) : spoken.group(4));
        }
        for (int dash = words.indexOf('-'); dash > 0; dash = words.indexOf('-', dash + 1)) {
            PlanTerm range = range(words.substring(0, dash), words.substring(dash + 1));
            if (range != null) {
                return range;
            }
        }
        return null;
    }

    /** «5» and «10-сентябрь»: the first day may leave the month to the last one. */
    private @Nullable PlanTerm range(String first, String last) {
        LocalDate to = day(last, null);
        if (to == null) {
            return null;
        }
        LocalDate from = BARE.matcher(first.strip()).matches()
                ? to.withDayOfMonth(Integer.parseInt(first.strip()))
                : day(first, to);
        return from == null ? null : PlanTerm.range(from, to);
    }

    /** @param other the other end of a range: a day without a year is in its year or the one before */
    private @Nullable LocalDate day(String words, @Nullable LocalDate other) {
        String day = words.strip();
        Matcher iso = ISO.matcher(day);
        if (iso.matches()) {
            return within(LocalDate.parse(day.substring(0, 10)));
        }
        Matcher counted = COUNTED.matcher(day);
        if (counted.matches()) {
            return within(SHEETS_BEGIN.plusDays(Integer.parseInt(counted.group(1))));
        }
        Matcher numeric = NUMERIC.matcher(day);
        if (numeric.matches()) {
            return day(numeric.group(3), Integer.parseInt(numeric.group(2)), Integer.parseInt(numeric.group(1)), other);
        }
        Matcher spoken = SPOKEN.matcher(day);
        if (spoken.matches()) {
            for (int month = 1; month <= MONTHS.size(); month++) {
                if (MONTHS.get(month - 1).matcher(spoken.group(3)).matches()) {
                    String named = spoken.group(1) == null ? spoken.group(4) : spoken.group(1);
                    return day(named, month, Integer.parseInt(spoken.group(2)), other);
                }
            }
        }
        return null;
    }

    private LocalDate day(@Nullable String named, int month, int day, @Nullable LocalDate other) {
        if (named != null) {
            int number = Integer.parseInt(named);
            return within(LocalDate.of(number < 100 ? CENTURY + number : number, month, day));
        }
        if (other != null) {
            LocalDate beside = LocalDate.of(other.getYear(), month, day);
            return beside.isAfter(other) ? beside.minusYears(1) : beside;
        }
        int begins = year.start().getMonthValue();
        return LocalDate.of(
                month >= begins ? year.start().getYear() : year.end().getYear(), month, day);
    }

    /** The day itself, or the same one so many years later where an earlier year's plan names it. */
    private LocalDate within(LocalDate day) {
        for (int later = 0; later <= FURTHEST; later++) {
            if (year.contains(day.plusYears(later))) {
                yearsLater = Math.max(yearsLater, later);
                return day.plusYears(later);
            }
        }
        throw new DateTimeException("in no year of the plan: " + day);
    }
}
