package kg.birikme.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The meeting before which the plan is put.
 *
 * @param no   the meeting's number in the year
 * @param date its day, where one is set already
 */
public record MeetingReference(
        UUID meetingId, int no, @Nullable LocalDate date) {}
