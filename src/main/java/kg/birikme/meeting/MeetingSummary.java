package kg.birikme.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a list.
 *
 * @param no       its number in addresses
 * @param number   its number in the year once it was held; 0 until then
 * @param enteredLater whether it was entered when it was over
 * @param items    how many items its agenda has
 * @param present  how many members took part
 * @param members  how many were counted; 0 until attendance is taken
 */
public record MeetingSummary(
        MeetingId id,
        int no,
        int number,
        String theme,
        boolean extraordinary,
        int quarter,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        String place,
        @Nullable UUID planLine,
        MeetingStatus status,
        boolean enteredLater,
        int items,
        int present,
        int members) {

    /** What people call it. */
    public MeetingName name() {
        return MeetingName.of(number, status, date);
    }
}
