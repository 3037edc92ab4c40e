package kg.birikme.petition.domain;

import java.time.LocalDate;
import kg.birikme.petition.PetitionOutcome;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/**
 * What the addressee decides.
 *
 * @param orderNumber of the order; empty where none was written
 * @param answer      why it is declined, or the advice
 */
public record PetitionDecision(
        PetitionOutcome outcome,
        String orderNumber,
        @Nullable LocalDate orderOn,
        String answer) {

    public static final int ORDER_MAX = 50;
    public static final int ANSWER_MAX = 2000;

    PetitionDecision cleaned() {
        return new PetitionDecision(outcome, KyrgyzText.clean(orderNumber), orderOn, KyrgyzText.clean(answer));
    }
}
