package kg.birikme.protocol.domain;

import java.util.List;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;

/**
 * What is written of one item (R10): the order УГУЛДУ, СӨЗГӨ ЧЫКТЫ, суроолор, outcome.
 *
 * @param heard     what was heard
 * @param spoke     who took the floor, in order
 * @param questions questions and answers, where there were any
 * @param outcome   what became of the item
 * @param reason    why it was not considered
 * @param votes     the vote, where one was taken
 */
public record MinutesText(
        String heard, List<Speech> spoke, String questions, Outcome outcome, String reason, Votes votes) {

    public static final int TEXT_MAX = 20_000;
    public static final int REASON_MAX = 1000;
    public static final int SPEECHES_MAX = 40;

    public MinutesText {
        heard = fitting(heard, "heard", TEXT_MAX);
        questions = fitting(questions, "questions", TEXT_MAX);
        reason = outcome.needsReason() ? fitting(reason, "reason", REASON_MAX) : "";
        spoke = spoke.stream().filter(speech -> !speech.blank()).toList();
        if (spoke.stream()
                .anyMatch(speech -> speech.name().isEmpty() || speech.words().isEmpty())) {
            throw new InvalidInput("spoke", "protocol.refusal.speechIncomplete");
        }
        if (spoke.size() > SPEECHES_MAX) {
            throw new InvalidInput("spoke", "protocol.refusal.tooManySpeeches", SPEECHES_MAX);
        }
        if (outcome.needsReason() && reason.isEmpty()) {
            throw new InvalidInput("reason", "protocol.refusal.reasonMissing");
        }
    }

    private static String fitting(String text, String field, int max) {
        String clean = KyrgyzText.clean(text);
        if (clean.length() > max) {
            throw new InvalidInput(field, "protocol.refusal.tooLong", max);
        }
        return clean;
    }
}
