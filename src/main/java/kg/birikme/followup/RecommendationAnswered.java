package kg.birikme.followup;

import kg.birikme.protocol.RecommendationId;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/**
 * A responsible person answered, or somebody for them.
 *
 * @param person   whose answer it is
 * @param by       who wrote it down
 * @param complete whether everybody has answered now and the chair is next
 */
public record RecommendationAnswered(
        RecommendationId id,
        YearId year,
        int protocolNumber,
        String number,
        StaffId person,
        AnswerState state,
        String by,
        boolean complete) {}
