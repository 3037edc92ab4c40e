package kg.birikme.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation in force, or once in force, as the figures of its year count it.
 *
 * @param meeting    the meeting that adopted it
 * @param due        by when, an extension counted in
 * @param releasedAt when the chair took it off control; absent before
 */
public record RecommendationFact(
        UUID meeting,
        AssignmentStatus status,
        LocalDate due,
        @Nullable Instant releasedAt) {}
