package kg.birikme.followup;

import kg.birikme.protocol.RecommendationId;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** The chair sent a person's answer back with a remark. */
public record AnswerSentBack(
        RecommendationId id,
        YearId year,
        int protocolNumber,
        String number,
        StaffId person,
        String by,
        String remark) {}
