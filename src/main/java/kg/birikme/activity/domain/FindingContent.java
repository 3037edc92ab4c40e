package kg.birikme.activity.domain;

import kg.birikme.activity.FindingTopic;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;

/**
 * What was found on a visit (R87, R88).
 *
 * @param topicWords what «other» means; empty else
 * @param good       whether it is to be praised; otherwise something is wanting
 * @param advice     what would help; asked for where something is wanting
 */
public record FindingContent(FindingTopic topic, String topicWords, boolean good, String seen, String advice) {

    public static final int TOPIC_MAX = 100;
    public static final int TEXT_MAX = 2000;

    /**
     * @throws InvalidInput if it says nothing, or «other» is not named
     * @throws RuleViolation if a shortcoming is named without advice (R88)
     */
    public FindingContent {
        topicWords = topic == FindingTopic.OTHER ? KyrgyzText.clean(topicWords) : "";
        seen = KyrgyzText.clean(seen);
        advice = KyrgyzText.clean(advice);
        if (topic == FindingTopic.OTHER && topicWords.isEmpty()) {
            throw new InvalidInput("topicWords", "activity.invalid.topicWords");
        }
        if (seen.isEmpty()) {
            throw new InvalidInput("seen", "activity.invalid.seen");
        }
        if (!good && advice.isEmpty()) {
            throw new RuleViolation(Clause.r(88), "activity.refusal.adviceMissing").at("advice");
        }
    }
}
