package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kg.birikme.oversight.Task;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Component;

/**
 * Open class hours and other events (R9): a year without any, class hours that nobody analysed, events of which nobody
 * says how they went; and of each person her own sheet, her own event, what was found in her class.
 */
@Component
class ActivityOutlook implements ReadingSource, TaskSource {

    private static final String HOURS = "activityHours";
    private static final String UNTOLD = "activityUntold";
    private static final String UNANALYSED = "activityUnanalysed";
    private static final String UNREAD = "activityUnread";
    /** By then the schedule of class hours is drawn up. */
    private static final int SCHEDULE_DAY = 15;
    /** Of one kind a person is shown the oldest few; the rest stand in the list. */
    private static final int SHOWN = 3;

    @Override
    public List<Reading> read(YearView year, List<Signal> signals, LocalDate today) {
        String list = "/years/" + year.slug() + "/activities";
        long unanalysed = count(signals, UNANALYSED);
        long untold = count(signals, UNTOLD);
        List<Reading> readings = new ArrayList<>();
        if (unanalysed > 0) {
            readings.add(Reading.of(
                    "activity",
                    9,
                    Tone.WARNING,
                    "activitiesUnanalysed",
                    null,
                    list + "?kind=OPEN_CLASS_HOUR&status=HELD",
                    unanalysed));
        }
        if (untold > 0) {
            readings.add(Reading.of(
                    "activity", 9, Tone.WARNING, "activitiesUntold", Role.CHAIR, list + "?status=PLANNED", untold));
        }
        signals.stream()
                .filter(signal -> signal.key().equals(HOURS))
                .findFirst()
                .ifPresent(hours -> {
                    if (hours.ref().equals("0") && !today.isBefore(scheduleDay(year))) {
                        readings.add(Reading.of("activity", 9, Tone.BAD, "activitiesNone", Role.CHAIR, list + "/new"));
                    } else if (readings.isEmpty() && !hours.ref().equals("0")) {
                        readings.add(Reading.of("activity", 9, Tone.GOOD, "activitiesGood", null, list, hours.ref()));
                    }
                });
        return readings;
    }

    private static LocalDate scheduleDay(YearView year) {
        return LocalDate.of(year.start().getYear(), Month.SEPTEMBER, SCHEDULE_DAY);
    }

    /** How many activities, not how many people. */
    private static long count(List<Signal> signals, String key) {
        return signals.stream()
                .filter(signal -> signal.key().equals(key))
                .map(Signal::ref)
                .distinct()
                .count();
    }

    @Override
    public List<Task> of(Actor actor, YearView year, List<Signal> signals, LocalDate today) {
        String list = "/years/" + year.slug() + "/activities/";
        return Stream.of(
                        tasks(actor, signals, UNTOLD, "activityUntold", list, "/hold"),
                        tasks(actor, signals, UNANALYSED, "activityUnanalysed", list, "/analysis"),
                        tasks(actor, signals, UNREAD, "activityUnread", list, "#analyses"))
                .flatMap(tasks -> tasks)
                .toList();
    }

    private static Stream<Task> tasks(
            Actor actor, List<Signal> signals, String key, String words, String list, String place) {
        return signals.stream()
                .filter(signal -> signal.key().equals(key) && actor.staff().equals(signal.staff()))
                .sorted((one, other) -> day(one).compareTo(day(other)))
                .limit(SHOWN)
                .map(signal -> new Task(
                        Tone.WARNING,
                        "oversight.task." + words,
                        List.of(signal.words()),
                        day(signal),
                        list + signal.ref() + place));
    }

    private static LocalDate day(Signal signal) {
        return Objects.requireNonNull(signal.day());
    }
}
