package kg.birikme.report.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.birikme.school.YearView;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/** Class hours typed a line each, as they stand in a teacher's journal: «12.10 Менин үй-бүлөм» (F10, table I). */
public final class UsualHours {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}|\\d{2}))?\\.?(?:[\\s,;:–—-]+(.*))?");

    private UsualHours() {}

    /**
     * The rows that were typed; a line without a day is a row without one.
     *
     * @param form as table I calls an hour that was no open one
     * @throws InvalidInput at {@code usual}, if a day does not exist, or a line is too long
     */
    public static List<ReportLine> typed(String text, YearView year, String form) {
        return text.lines()
                .map(KyrgyzText::clean)
                .filter(line -> !line.isEmpty())
                .map(line -> row(line, year, form))
                .toList();
    }

    private static ReportLine row(String line, YearView year, String form) {
        Matcher parts = DAY_FIRST.matcher(line);
        LocalDate day = parts.matches() ? day(parts, line, year) : null;
        String title = day == null ? line : KyrgyzText.said(parts.group(4));
        if (title.length() > ReportLine.TITLE_MAX) {
            throw new InvalidInput("usual", "report.invalid.usualLong", KyrgyzText.within(line, 40));
        }
        return ReportLine.typed(ReportPart.CLASS_HOUR, day, title, form, null, "");
    }

    private static LocalDate day(Matcher parts, String line, YearView year) {
        int month = Integer.parseInt(parts.group(2));
        try {
            return LocalDate.of(calendarYear(parts.group(3), month, year), month, Integer.parseInt(parts.group(1)));
        } catch (DateTimeException none) {
            throw new InvalidInput("usual", "report.invalid.usualDay", KyrgyzText.within(line, 40));
        }
    }

    /** Where nobody names the year it is the school year's: autumn months lie in its first one. */
    private static int calendarYear(@Nullable String typed, int month, YearView year) {
        if (typed == null) {
            return month >= year.start().getMonthValue()
                    ? year.start().getYear()
                    : year.end().getYear();
        }
        return typed.length() == 2 ? 2000 + Integer.parseInt(typed) : Integer.parseInt(typed);
    }
}
