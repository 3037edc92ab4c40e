package kg.birikme.followup.domain;

import java.util.List;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.domain.FollowupPages.ListTab;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation in a list.
 *
 * @param persons  how many answer for it
 * @param answered how many have answered
 * @param first    some of those persons, for the list to name where they are few
 * @param mine     the reader's own answer, if they are one of them
 * @param sentBack whether the reader's answer was sent back
 */
public record RecommendationRow(
        RecommendationHead head,
        int persons,
        int answered,
        List<StaffId> first,
        @Nullable AnswerState mine,
        boolean sentBack) {

    /** How it stands for the reader of the list: what is one's own and answered is not overdue for oneself. */
    public Standing standing(ListTab tab) {
        boolean pressing = switch (head.standing()) {
            case OPEN, DUE_SOON, OVERDUE -> true;
            case ANSWERED, ANSWERED_BY_ME, RELEASED, ANNULLED -> false;
        };
        return tab == ListTab.MINE && pressing && mine != null && mine.given()
                ? Standing.ANSWERED_BY_ME
                : head.standing();
    }
}
