package kg.birikme.meeting.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The meeting planned in the same step instead of one that is cancelled or leaves its quarter.
 *
 * @param id the new meeting's identity, made with the form
 */
public record Replacement(
        UUID id,
        LocalDate date,
        @Nullable LocalTime time,
        @Nullable Integer quarter) {}
