package kg.birikme.web.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Dates and times in templates, in the language of the page: {@code ${dates.date(row.due())}}. Nothing is printed for
 * nothing.
 */
@Component
public class Dates {

    private final Clock clock;

    Dates(Clock clock) {
        this.clock = clock;
    }

    /** 15.09.2026. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : SchoolDates.shortDate(date);
    }

    /** «2026-жылдын 15-сентябры». */
    public String longDate(@Nullable LocalDate date) {
        return date == null ? "" : SchoolDates.unbroken(SchoolDates.longDate(date, language()));
    }

    /** «бейшемби». */
    public String weekday(@Nullable LocalDate date) {
        return date == null ? "" : SchoolDates.weekday(date, language());
    }

    /** «2026-жылдын ноябры». */
    public String monthOfYear(YearMonth month) {
        return SchoolDates.monthOfYear(month, language());
    }

    /** 14.30. */
    public String time(@Nullable LocalTime time) {
        return time == null ? "" : SchoolDates.time(time);
    }

    /** 15.09.2026, 14.30. */
    public String at(@Nullable LocalDateTime moment) {
        return moment == null ? "" : date(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
    }

    /** 15.09.2026, 14.30 by the school's clock. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : at(LocalDateTime.ofInstant(moment, clock.getZone()));
    }

    /** 15.09.2026 by the school's clock. */
    public String day(@Nullable Instant moment) {
        return moment == null ? "" : date(LocalDate.ofInstant(moment, clock.getZone()));
    }

    /** 2026-09-15 for the attribute {@code datetime} of the element {@code time}. */
    public String machine(@Nullable Object dateOrTime) {
        return dateOrTime == null ? "" : dateOrTime.toString();
    }

    /** The school's today. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Language language() {
        return Language.of(LocaleContextHolder.getLocale());
    }
}
