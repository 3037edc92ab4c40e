package kg.birikme.activity.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kg.birikme.activity.SchoolClass;
import kg.birikme.activity.domain.ActivityRow.Person;
import kg.birikme.activity.domain.CalendarPages.CalendarEntry.Clash;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.Meetings;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One calendar of all that the association does in a month, by day, with what is in the way of what. */
@Service
@Transactional(readOnly = true)
public class CalendarPages {

    private static final Comparator<CalendarEntry> BY_TIME = Comparator.comparing(
                    (CalendarEntry entry) -> Objects.requireNonNullElse(entry.time(), LocalTime.MIN))
            .thenComparing(CalendarEntry::href);

    private final ActivityPages activities;
    private final Meetings meetings;
    private final Years years;
    private final Clock clock;

    CalendarPages(ActivityPages activities, Meetings meetings, Years years, Clock clock) {
        this.activities = activities;
        this.meetings = meetings;
        this.years = years;
        this.clock = clock;
    }

    /**
     * A month.
     *
     * @param lasting what takes more than one day
     * @param days    all days of the month
     * @param clashes how many entries stand in one another's way
     */
    public record Month(YearMonth month, List<CalendarEntry> lasting, List<Day> days, long clashes) {

        public boolean empty() {
            return lasting.isEmpty()
                    && days.stream().allMatch(day -> day.entries().isEmpty());
        }
    }

    /** A day with what happens on it. */
    public record Day(LocalDate date, boolean today, List<CalendarEntry> entries) {

        /** 1 on Mondays. */
        public int column() {
            return date.getDayOfWeek().getValue();
        }
    }

    /** @param wanted the month; the present one if none */
    public Month month(@Nullable YearMonth wanted) {
        YearMonth month = wanted == null ? YearMonth.now(clock) : wanted;
        List<CalendarEntry> entries = entries(month);
        LocalDate today = LocalDate.now(clock);
        List<Day> days = new ArrayList<>();
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            LocalDate date = month.atDay(number);
            List<CalendarEntry> day = entries.stream()
                    .filter(entry -> !entry.lasting() && entry.from().equals(date))
                    .sorted(BY_TIME)
                    .toList();
            days.add(new Day(date, date.equals(today), Clashes.marked(day)));
        }
        long clashes = days.stream()
                .flatMap(day -> day.entries().stream())
                .filter(entry -> !entry.clashes().isEmpty())
                .count();
        return new Month(month, entries.stream().filter(CalendarEntry::lasting).toList(), days, clashes);
    }

    /** What stands in the way of one entry on its day. */
    public List<Clash> clashes(String href, LocalDate day) {
        List<CalendarEntry> on = entries(YearMonth.from(day)).stream()
                .filter(entry -> !entry.lasting() && entry.from().equals(day))
                .toList();
        return Clashes.marked(on).stream()
                .filter(entry -> entry.href().equals(href))
                .flatMap(entry -> entry.clashes().stream())
                .toList();
    }

    private List<CalendarEntry> entries(YearMonth month) {
        LocalDate from = month.atDay(1);
        LocalDate until = month.atEndOfMonth();
        List<ActivityRow> rows = activities.between(from, until);
        List<YearView> touched = years.all().stream()
                .filter(year -> !year.start().isAfter(until) && !year.end().isBefore(from))
                .toList();
        Stream<CalendarEntry> held = touched.stream()
                .flatMap(year -> meetings.ofYear(year.id()).stream()
                        .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                        .filter(meeting -> meeting.date() != null
                                && YearMonth.from(meeting.date()).equals(month))
                        .map(meeting -> of(year, meeting)));
        Stream<CalendarEntry> done = rows.stream()
                .flatMap(row -> touched.stream()
                        .filter(year -> year.contains(row.from()))
                        .map(year -> of(year, row)));
        return Stream.concat(held, done).toList();
    }

    private static CalendarEntry of(YearView year, MeetingSummary meeting) {
        LocalDate day = Objects.requireNonNull(meeting.date());
        boolean over = meeting.status() == MeetingStatus.HELD || meeting.status() == MeetingStatus.CLOSED;
        return new CalendarEntry(
                "/years/" + year.slug() + "/meetings/" + meeting.no(),
                meeting.number() == 0 ? CalendarEntry.MEETING + ".planned" : CalendarEntry.MEETING,
                meeting.number() == 0 ? null : meeting.number(),
                over ? Tone.GOOD : Tone.GOING,
                meeting.theme(),
                day,
                day,
                meeting.time(),
                meeting.place(),
                SchoolClass.none(),
                List.of(),
                List.of());
    }

    private static CalendarEntry of(YearView year, ActivityRow row) {
        return new CalendarEntry(
                "/years/" + year.slug() + "/activities/" + row.no(),
                "activity.kind." + row.kind(),
                null,
                row.tone(),
                row.title(),
                row.from(),
                row.until(),
                row.details().time(),
                row.details().place(),
                row.schoolClass(),
                row.holders(),
                List.of());
    }

    /**
     * A meeting or an activity in the shared calendar.
     *
     * @param kindKey the key of the words for what it is
     * @param number  a meeting's number, which those words are filled with; none for an activity
     * @param names   who holds it; nobody for a meeting, which concerns everybody
     * @param clashes what stands in its way on the same day
     */
    public record CalendarEntry(
            String href,
            String kindKey,
            @Nullable Integer number,
            Tone tone,
            String title,
            LocalDate from,
            LocalDate until,
            @Nullable LocalTime time,
            String place,
            SchoolClass schoolClass,
            List<ActivityRow.Person> names,
            List<Clash> clashes) {

        /** The key of the words for a meeting of the association. */
        static final String MEETING = "activity.calendar.meeting";

        /**
         * Another entry in the way of this one.
         *
         * @param messageKey says how
         * @param who        the class or the person concerned; empty for a meeting
         * @param other      the other one's title
         */
        public record Clash(String messageKey, String who, String other) {}

        /** Whether it is a meeting of the association. */
        public boolean meeting() {
            return kindKey.startsWith(MEETING);
        }

        /** Whether it takes more than one day and so stands above the days. */
        public boolean lasting() {
            return !until.equals(from);
        }

        CalendarEntry with(List<Clash> found) {
            return new CalendarEntry(
                    href,
                    kindKey,
                    number,
                    tone,
                    title,
                    from,
                    until,
                    time,
                    place,
                    schoolClass,
                    names,
                    List.copyOf(found));
        }
    }

    /**
     * What is in the way of what on one day: two activities of one class, a person who holds two at one time, an activity
     * during a meeting, to which all members go.
     */
    static final class Clashes {

        private static final Duration CLASS_HOUR = Duration.ofMinutes(45);
        private static final Duration MEETING = Duration.ofMinutes(90);

        private Clashes() {}

        /** The entries of one day, each with what is in its way. */
        static List<CalendarEntry> marked(List<CalendarEntry> day) {
            return day.stream().map(entry -> entry.with(of(entry, day))).toList();
        }

        private static List<Clash> of(CalendarEntry entry, List<CalendarEntry> day) {
            List<Clash> clashes = new ArrayList<>();
            for (CalendarEntry other : day) {
                if (!other.href().equals(entry.href())) {
                    add(entry, other, clashes);
                }
            }
            return clashes;
        }

        private static void add(CalendarEntry entry, CalendarEntry other, List<Clash> clashes) {
            if (entry.meeting() || other.meeting()) {
                if (atOnce(entry.time(), other.time(), MEETING)) {
                    clashes.add(new Clash("activity.clash.meeting", "", other.title()));
                }
                return;
            }
            if (entry.schoolClass().meets(other.schoolClass())) {
                clashes.add(
                        new Clash("activity.clash.class", entry.schoolClass().label(), other.title()));
            }
            if (atOnce(entry.time(), other.time(), CLASS_HOUR)) {
                entry.names().stream()
                        .filter(other.names()::contains)
                        .map(Person::name)
                        .forEach(name -> clashes.add(new Clash("activity.clash.holder", name.listed(), other.title())));
            }
        }

        private static boolean atOnce(@Nullable LocalTime one, @Nullable LocalTime other, Duration length) {
            return one != null
                    && other != null
                    && Duration.between(one, other).abs().compareTo(length) < 0;
        }
    }
}
