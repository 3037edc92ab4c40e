package kg.birikme.activity.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

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
                href, kindKey, number, tone, title, from, until, time, place, schoolClass, names, List.copyOf(found));
    }
}
