package kg.birikme.meeting;

import java.time.LocalDate;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;

/**
 * What people call a meeting: by its number once it was held, by its day until then. A number that is only expected is told
 * to nobody: it might come to mean another meeting.
 *
 * @param key   the key of the words
 * @param value what they are filled with
 */
public record MeetingName(String key, String value) {

    /** @param number among those held; 0 until it was held */
    public static MeetingName of(int number, MeetingStatus status, @Nullable LocalDate date) {
        if (number > 0) {
            return new MeetingName("meeting.numbered", String.valueOf(number));
        }
        if (status == MeetingStatus.CANCELLED) {
            return new MeetingName("meeting.unnumbered", "");
        }
        return date == null
                ? new MeetingName("meeting.undated", "")
                : new MeetingName("meeting.dated", SchoolDates.shortDate(date));
    }
}
