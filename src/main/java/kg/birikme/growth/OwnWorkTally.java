package kg.birikme.growth;

import java.util.UUID;

/**
 * A self-education programme or a self-analysis as the figures of its year count it.
 *
 * @param member whose it is
 */
public record OwnWorkTally(Kind kind, UUID member, GrowthStatus status) {

    /** What it is. */
    public enum Kind {
        PROGRAMME,
        EVENT_ANALYSIS,
        YEAR_ANALYSIS
    }
}
