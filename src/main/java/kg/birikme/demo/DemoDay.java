package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kg.birikme.database.StartingPoint;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.Meetings;
import kg.birikme.notification.domain.Reminders;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.InvalidInput;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** Sets the demonstration's day forward, so that a meeting can be held and a year ended, and back to its beginning. */
@Service
@Profile("demo")
class DemoDay {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime WHEN_REMINDED = LocalTime.of(8, 0);

    /** The day in June on which a school puts its year away, and the one in August on which it begins to plan. */
    private static final int STORING_MONTH = 6;

    private static final int STORING_DAY = 5;
    private static final int PLANNING_MONTH = 8;
    private static final int PLANNING_DAY = 20;
    private static final int LONGEST_LEAP = 500;

    private final DemoClock clock;
    private final DemoProgress progress;
    private final StartingPoint beginning;
    private final Years years;
    private final Meetings meetings;
    private final Reminders reminders;

    DemoDay(
            DemoClock clock,
            DemoProgress progress,
            StartingPoint beginning,
            Years years,
            Meetings meetings,
            Reminders reminders) {
        this.clock = clock;
        this.progress = progress;
        this.beginning = beginning;
        this.years = years;
        this.meetings = meetings;
        this.reminders = reminders;
    }

    /** A moment worth going to. Its words stand under {@code demo.to.} and the name. */
    record Target(String name, LocalDateTime moment) {}

    LocalDate today() {
        return clock.day();
    }

    /** Whether there is a beginning to go back to: not where an older version of the program built the school. */
    boolean hasBeginning() {
        return beginning.kept();
    }

    /** What comes next in the school's year, the nearest first. */
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        LocalDateTime now = LocalDateTime.now(clock);
        targets.add(new Target("tomorrow", today().plusDays(1).atTime(MORNING)));
        years.current().ifPresent(year -> {
            nextMeeting(year, now).ifPresent(start -> targets.add(new Target("meeting", start)));
            quartersEnd(year).ifPresent(day -> targets.add(new Target("quarter", day.atTime(MORNING))));
            targets.add(new Target("analysis", year.quarter(4).end().atTime(MORNING)));
            targets.add(new Target(
                    "storing",
                    year.end()
                            .withMonth(STORING_MONTH)
                            .withDayOfMonth(STORING_DAY)
                            .atTime(MORNING)));
            targets.add(new Target(
                    "planning",
                    year.end()
                            .withMonth(PLANNING_MONTH)
                            .withDayOfMonth(PLANNING_DAY)
                            .atTime(MORNING)));
        });
        return targets.stream()
                .filter(target -> target.moment().isAfter(now))
                .sorted(Comparator.comparing(Target::moment))
                .toList();
    }

    private Optional<LocalDateTime> nextMeeting(YearView year, LocalDateTime now) {
        return meetings.ofYear(year.id()).stream()
                .filter(meeting ->
                        meeting.status() == MeetingStatus.PLANNED || meeting.status() == MeetingStatus.CONVENED)
                .filter(meeting -> meeting.date() != null)
                .map(DemoDay::start)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
    }

    private static LocalDateTime start(MeetingSummary meeting) {
        return Objects.requireNonNull(meeting.date()).atTime(Objects.requireNonNullElse(meeting.time(), MORNING));
    }

    private Optional<LocalDate> quartersEnd(YearView year) {
        return year.quarters().stream()
                .map(QuarterView::end)
                .filter(end -> end.isAfter(today()))
                .min(Comparator.naturalOrder());
    }

    /**
     * Goes on at the moment; everybody is reminded of what is due on its day.
     *
     * @throws InvalidInput if the moment is past, or more than a year off
     */
    void goTo(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        if (moment.isBefore(LocalDateTime.now(clock)) || day.isAfter(today().plusDays(LONGEST_LEAP))) {
            throw new InvalidInput("day", "demo.invalid.day");
        }
        try {
            clock.goTo(day.atTime(WHEN_REMINDED));
            reminders.remind();
        } finally {
            clock.goOnAt(moment);
            beginning.note(day.toString());
        }
    }

    /** Puts the school back to where it stood at first; what visitors did is gone. */
    synchronized void back() {
        progress.begin(1);
        try {
            clock.standOn(DemoConfiguration.DAY);
            beginning.goBack();
        } finally {
            progress.finish();
        }
    }
}
