package kg.birikme.followup;

import java.time.LocalDate;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.school.YearId;

/** The chair put the term off, with a reason. */
public record TermExtended(
        RecommendationId id,
        YearId year,
        int protocolNumber,
        String number,
        LocalDate until,
        String by,
        String reason) {}
