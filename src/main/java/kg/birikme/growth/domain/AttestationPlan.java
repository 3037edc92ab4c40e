package kg.birikme.growth.domain;

import java.time.LocalDate;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an attestation before it is held.
 *
 * @param since     since when she has the category that she goes into it with
 * @param plannedOn the day on which it is to be
 * @param materials what is gathered for it, in words and links
 */
public record AttestationPlan(@Nullable LocalDate since, LocalDate plannedOn, String materials) {

    public static final int MATERIALS_MAX = 4000;

    public AttestationPlan {
        materials = KyrgyzText.clean(materials);
    }

    /** @throws InvalidInput if she is to be attested before she has the category */
    void check() {
        if (since != null && !since.isBefore(plannedOn)) {
            throw new InvalidInput("plannedOn", "growth.invalid.attestationOrder");
        }
    }
}
