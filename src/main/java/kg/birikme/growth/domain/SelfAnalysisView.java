package kg.birikme.growth.domain;

import java.util.List;
import kg.birikme.activity.ActivityId;
import kg.birikme.handin.WorkHead;
import org.jspecify.annotations.Nullable;

/**
 * A self-analysis as its page and its paper show it.
 *
 * @param activity what it looks back on; the whole year if null
 */
public record SelfAnalysisView(
        WorkHead head, @Nullable ActivityId activity, List<String> words, List<@Nullable Short> marks) {

    public SelfAnalysisQuestions questions() {
        return activity == null ? SelfAnalysisQuestions.YEAR : SelfAnalysisQuestions.EVENT;
    }
}
