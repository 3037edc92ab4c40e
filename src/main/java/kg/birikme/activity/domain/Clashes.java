package kg.birikme.activity.domain;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.activity.domain.ActivityRow.Person;
import kg.birikme.activity.domain.CalendarEntry.Clash;
import org.jspecify.annotations.Nullable;

/**
 * What is in the way of what on one day: two activities of one class, a person who holds two at one time, an activity
 * during a meeting, to which all members go.
 */
final class Clashes {

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
            clashes.add(new Clash("activity.clash.class", entry.schoolClass().label(), other.title()));
        }
        if (atOnce(entry.time(), other.time(), CLASS_HOUR)) {
            entry.names().stream()
                    .filter(other.names()::contains)
                    .map(Person::name)
                    .forEach(name -> clashes.add(new Clash("activity.clash.holder", name.listed(), other.title())));
        }
    }

    private static boolean atOnce(@Nullable LocalTime one, @Nullable LocalTime other, Duration length) {
        return one != null && other != null && Duration.between(one, other).abs().compareTo(length) < 0;
    }
}
