package kg.birikme.growth;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A self-education programme or a self-analysis as the figures of its year count it.
 *
 * @param member      whose it is
 * @param activity    what an event's self-analysis looks back on
 * @param submittedAt when it was handed in, the last time
 * @param topic       of a programme; empty else
 */
public record OwnWorkTally(
        Kind kind, UUID member, GrowthStatus status, UUID id, @Nullable UUID activity, @Nullable Instant submittedAt,
        String topic) {

    /** What it is. */
    public enum Kind {
        PROGRAMME,
        EVENT_ANALYSIS,
        YEAR_ANALYSIS
    }
}
