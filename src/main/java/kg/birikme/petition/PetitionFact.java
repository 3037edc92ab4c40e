package kg.birikme.petition;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.handin.WorkStatus;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A petition as other modules count it.
 *
 * @param subject     for whom it is, if for one person
 * @param title       the contest, or what is proposed; empty for a reward
 * @param reward      of a petition for a reward, once it is chosen
 * @param answerBy    until when an answer is hoped for
 * @param outcome     none until it is decided on
 * @param orderNumber of the order that grants it; empty where there is none
 * @param result      what became of a candidate; empty before it is known
 */
public record PetitionFact(
        UUID id,
        PetitionKind kind,
        @Nullable StaffId subject,
        Role addressee,
        String title,
        @Nullable RewardForm reward,
        WorkStatus status,
        @Nullable LocalDate answerBy,
        @Nullable PetitionOutcome outcome,
        @Nullable LocalDate decidedOn,
        String orderNumber,
        @Nullable LocalDate orderOn,
        String result) {

    /** Whether it was granted. */
    public boolean granted() {
        return outcome == PetitionOutcome.GRANTED;
    }
}
