package kg.birikme.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting before which the plan may be put.
 *
 * @param date  its day, where one is set
 * @param place the address to which the choice is posted, below the application's root; it puts the year's newest plan on
 *              the meeting's agenda
 */
public record MeetingChoice(UUID id, @Nullable LocalDate date, String theme, String place) {}
