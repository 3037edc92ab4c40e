package kg.birikme.followup;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** What happens to a recommendation under control. */
public sealed interface FollowupEvent {

    /** The chair took a recommendation off control. */
    record Released(RecommendationId id, YearId year, int protocolNumber, String number, String by)
            implements FollowupEvent {}

    /** A signed recommendation was given to the persons who answer for it, groups resolved (R5, R6). */
    record Assigned(
            RecommendationId id,
            YearId year,
            int protocolNumber,
            String number,
            LocalDate due,
            List<StaffId> responsible)
            implements FollowupEvent {

        public Assigned {
            responsible = List.copyOf(responsible);
        }
    }

    /**
     * A responsible person answered, or somebody for them.
     *
     * @param person   whose answer it is
     * @param by       who wrote it down
     * @param complete whether everybody has answered now and the chair is next
     */
    record Answered(
            RecommendationId id,
            YearId year,
            int protocolNumber,
            String number,
            StaffId person,
            AnswerState state,
            String by,
            boolean complete)
            implements FollowupEvent {}

    /** The chair sent a person's answer back with a remark. */
    record SentBack(
            RecommendationId id,
            YearId year,
            int protocolNumber,
            String number,
            StaffId person,
            String by,
            String remark)
            implements FollowupEvent {}
}
