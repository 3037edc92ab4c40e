package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Component;

/**
 * Open class hours and other events (R9): a year without any, class hours that nobody analysed, events of which nobody
 * says how they went, events of the plan without a programme before or a result after (R62).
 */
@Component
class ActivityOutlook implements ReadingSource {

    private static final String HOURS = "activityHours";
    private static final String UNTOLD = "activityUntold";
    private static final String UNANALYSED = "activityUnanalysed";
    private static final String NO_PROGRAMME = "activityNoProgramme";
    private static final String NO_RESULT = "activityNoResult";
    /** By then the schedule of class hours is drawn up. */
    private static final int SCHEDULE_DAY = 15;

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
                    Role.MEMBER,
                    list + "?kind=OPEN_CLASS_HOUR&status=HELD",
                    unanalysed));
        }
        if (untold > 0) {
            readings.add(Reading.of(
                    "activity", 9, Tone.WARNING, "activitiesUntold", Role.MEMBER, list + "?status=PLANNED", untold));
        }
        long undocumented = count(signals, NO_PROGRAMME) + count(signals, NO_RESULT);
        if (undocumented > 0) {
            readings.add(Reading.of(
                    "activity", 62, Tone.WARNING, "activitiesUndocumented", Role.MEMBER, list, undocumented));
        }
        signals.stream()
                .filter(signal -> signal.key().equals(HOURS))
                .findFirst()
                .ifPresent(hours -> {
                    if (scheduleMissing(hours, year, today)) {
                        readings.add(Reading.of("activity", 9, Tone.BAD, "activitiesNone", Role.CHAIR, list + "/new"));
                    } else if (readings.isEmpty() && !hours.ref().equals("0")) {
                        readings.add(Reading.of("activity", 9, Tone.GOOD, "activitiesGood", null, list, hours.ref()));
                    }
                });
        return readings;
    }

    /** Whether the signal of the year's class hours says that there are none, though they ought to be planned by now. */
    static boolean scheduleMissing(Signal hours, YearView year, LocalDate today) {
        return hours.ref().equals("0") && !today.isBefore(scheduleDay(year));
    }

    /** The middle of September; in a school that began later, a month after. */
    static LocalDate scheduleDay(YearView year) {
        return year.due(LocalDate.of(year.start().getYear(), Month.SEPTEMBER, SCHEDULE_DAY));
    }

    /** How many activities, not how many people. */
    private static long count(List<Signal> signals, String key) {
        return signals.stream()
                .filter(signal -> signal.key().equals(key))
                .map(Signal::ref)
                .distinct()
                .count();
    }
}
