package kg.birikme.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearView;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * When an item of the plan is to be done (мөөнөтү): a day, but as often a month, a quarter or «жыл бою». Built only by its
 * factories, which refuse what makes no sense.
 *
 * @param kind    which of the parts below count
 * @param from    the day, or the first one
 * @param to      the last day
 * @param months  1 to 12, in the order of the school year
 * @param quarter 1 to 4
 * @param words   what none of the kinds can say
 */
public record PlanTerm(
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Integer> months,
        @Nullable Integer quarter,
        @Nullable String words) {

    /** The longest free words. */
    public static final int WORDS_MAX = 100;

    /** The ways in which schools write a term. */
    public enum Kind {
        /** On one day. */
        DATE,
        /** From one day to another. */
        RANGE,
        /** By a day at the latest. */
        UNTIL,
        /** In one or several months. */
        MONTHS,
        /** In a quarter, perhaps in one month of it: «2-чейрек, ноябрь». */
        QUARTER,
        /** All year long. */
        ALL_YEAR,
        /** Every month. */
        MONTHLY,
        /** At the end of each quarter. */
        QUARTER_ENDS,
        /** In words of one's own. */
        WORDS
    }

    public PlanTerm {
        months = months.stream()
                .distinct()
                .sorted(Comparator.comparing((Integer month) -> (month + 4) % 12))
                .toList();
        if (months.stream().anyMatch(month -> month < 1 || month > 12)) {
            throw new InvalidInput("termMonths", "plan.term.refusal.month");
        }
    }

    public static PlanTerm onDate(LocalDate day) {
        return new PlanTerm(Kind.DATE, day, null, List.of(), null, null);
    }

    /** @throws InvalidInput if the last day lies before the first */
    public static PlanTerm range(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidInput("termTo", "plan.term.refusal.order");
        }
        return from.equals(to) ? onDate(from) : new PlanTerm(Kind.RANGE, from, to, List.of(), null, null);
    }

    public static PlanTerm until(LocalDate day) {
        return new PlanTerm(Kind.UNTIL, null, day, List.of(), null, null);
    }

    /** @throws InvalidInput if no month is given */
    public static PlanTerm inMonths(List<Integer> months) {
        if (months.isEmpty()) {
            throw new InvalidInput("termMonths", "plan.term.refusal.monthMissing");
        }
        return new PlanTerm(Kind.MONTHS, null, null, months, null, null);
    }

    /** @throws InvalidInput if there is no such quarter */
    public static PlanTerm inQuarter(int quarter, List<Integer> months) {
        if (quarter < 1 || quarter > 4) {
            throw new InvalidInput("termQuarter", "plan.term.refusal.quarter");
        }
        return new PlanTerm(Kind.QUARTER, null, null, months, quarter, null);
    }

    public static PlanTerm allYear() {
        return new PlanTerm(Kind.ALL_YEAR, null, null, List.of(), null, null);
    }

    public static PlanTerm monthly() {
        return new PlanTerm(Kind.MONTHLY, null, null, List.of(), null, null);
    }

    public static PlanTerm quarterEnds() {
        return new PlanTerm(Kind.QUARTER_ENDS, null, null, List.of(), null, null);
    }

    /** @throws InvalidInput if there are no words, or too many */
    public static PlanTerm words(String words) {
        String clean = KyrgyzText.clean(words);
        if (clean.isEmpty()) {
            throw new InvalidInput("termWords", "plan.term.refusal.wordsMissing");
        }
        if (clean.length() > WORDS_MAX) {
            throw new InvalidInput("termWords", "plan.term.refusal.wordsTooLong", WORDS_MAX);
        }
        return new PlanTerm(Kind.WORDS, null, null, List.of(), null, clean);
    }

    /** As the plan prints it in the language. */
    public String text(Language language) {
        return PlanTermText.of(this, language);
    }

    /** The one day, where the term is one. */
    public Optional<LocalDate> date() {
        return kind == Kind.DATE ? Optional.ofNullable(from) : Optional.empty();
    }

    /**
     * The quarter for which something done within this term counts (R3); none where the term spans several or names none.
     * A day in the holidays counts for the quarter that begins next (A3), a month for the one that holds most of it.
     */
    public Optional<Integer> quarterIn(YearView year) {
        return switch (kind) {
            case DATE, RANGE ->
                single(Stream.of(from, to).filter(day -> day != null).map(year::proposedQuarter));
            case UNTIL -> Optional.ofNullable(to).map(year::proposedQuarter);
            case MONTHS -> single(months.stream().map(month -> quarterOfMonth(month, year)));
            case QUARTER -> Optional.ofNullable(quarter);
            case ALL_YEAR, MONTHLY, QUARTER_ENDS, WORDS -> Optional.empty();
        };
    }

    /** The last day by which it is to be done; none where only words are given. */
    public Optional<LocalDate> lastDay(YearView year) {
        return switch (kind) {
            case DATE -> Optional.ofNullable(from);
            case RANGE, UNTIL -> Optional.ofNullable(to);
            case MONTHS -> lastMonthEnd(year);
            case QUARTER ->
                lastMonthEnd(year)
                        .or(() -> Optional.ofNullable(quarter)
                                .map(number -> year.quarter(number).end()));
            case ALL_YEAR, MONTHLY, QUARTER_ENDS -> Optional.of(year.quarter(4).end());
            case WORDS -> Optional.empty();
        };
    }

    /** The same term a year later, day for day; only terms that name days change. */
    public PlanTerm yearLater() {
        return new PlanTerm(
                kind,
                from == null ? null : from.plusYears(1),
                to == null ? null : to.plusYears(1),
                months,
                quarter,
                words);
    }

    /** Whether the term names days of the calendar, which another year does not share. */
    public boolean dated() {
        return from != null || to != null;
    }

    private Optional<LocalDate> lastMonthEnd(YearView year) {
        return months.stream().map(month -> monthEnd(month, year)).max(Comparator.naturalOrder());
    }

    private static LocalDate monthStart(int month, YearView year) {
        int calendarYear = month >= year.start().getMonthValue()
                ? year.start().getYear()
                : year.end().getYear();
        return LocalDate.of(calendarYear, month, 1);
    }

    private static LocalDate monthEnd(int month, YearView year) {
        return monthStart(month, year).plusMonths(1).minusDays(1);
    }

    private static int quarterOfMonth(int month, YearView year) {
        LocalDate start = monthStart(month, year);
        return IntStream.rangeClosed(1, 4)
                .boxed()
                .filter(number -> daysOf(start, year.quarter(number)) > 0)
                .max(Comparator.comparing(number -> daysOf(start, year.quarter(number))))
                .orElseGet(() -> year.proposedQuarter(start.plusMonths(1).minusDays(1)));
    }

    private static long daysOf(LocalDate monthStart, QuarterView quarter) {
        return monthStart
                .datesUntil(monthStart.plusMonths(1))
                .filter(quarter::contains)
                .count();
    }

    private static Optional<Integer> single(Stream<Integer> quarters) {
        List<Integer> different = quarters.collect(Collectors.toSet()).stream().toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }
}
