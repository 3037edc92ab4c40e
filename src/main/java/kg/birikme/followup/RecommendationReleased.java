package kg.birikme.followup;

import kg.birikme.protocol.RecommendationId;
import kg.birikme.school.YearId;

/** The chair took a recommendation off control. */
public record RecommendationReleased(
        RecommendationId id, YearId year, int protocolNumber, String number, String by) {}
