package kg.birikme.petition.domain;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.petition.ContestLevel;
import kg.birikme.petition.RewardForm;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is written into a petition (F15, F16).
 *
 * @param title          the contest, or what is proposed; empty for a reward
 * @param grounds        why, with figures
 * @param recommendation the decision of the meeting that it rests on (B19)
 * @param earlierAwards  of whom it is for, with years
 * @param category       the nomination within the contest
 * @param contestOn      the contest's day
 * @param answerBy       until when an answer is hoped for
 */
public record PetitionContent(
        String title,
        String grounds,
        @Nullable UUID recommendation,
        Role addressee,
        @Nullable LocalDate answerBy,
        @Nullable RewardForm reward,
        String earlierAwards,
        @Nullable ContestLevel level,
        String category,
        String organiser,
        @Nullable LocalDate contestOn) {

    public static final int TITLE_MAX = 300;
    public static final int GROUNDS_MAX = 4000;
    public static final int AWARDS_MAX = 1000;
    public static final int LINE_MAX = 200;

    /** As it is kept. */
    PetitionContent cleaned() {
        return new PetitionContent(
                KyrgyzText.clean(title),
                KyrgyzText.clean(grounds),
                recommendation,
                addressee,
                answerBy,
                reward,
                KyrgyzText.clean(earlierAwards),
                level,
                KyrgyzText.clean(category),
                KyrgyzText.clean(organiser),
                contestOn);
    }
}
