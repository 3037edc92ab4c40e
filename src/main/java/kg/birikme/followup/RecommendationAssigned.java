package kg.birikme.followup;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** A signed recommendation was given to the persons who answer for it, groups resolved (R5, R6). */
public record RecommendationAssigned(
        RecommendationId id, YearId year, int protocolNumber, String number, LocalDate due, List<StaffId> responsible) {

    public RecommendationAssigned {
        responsible = List.copyOf(responsible);
    }
}
