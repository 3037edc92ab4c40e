package kg.birikme.duty.domain;

import kg.birikme.shared.KyrgyzText;

/** What is said of a member's year (R30): in words. */
public record EvaluationContent(String strengths, String wishes, String overall) {

    public static final int WORDS_MAX = 2000;

    public EvaluationContent {
        strengths = KyrgyzText.clean(strengths);
        wishes = KyrgyzText.clean(wishes);
        overall = KyrgyzText.clean(overall);
    }
}
