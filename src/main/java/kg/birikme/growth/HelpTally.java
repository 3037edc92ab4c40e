package kg.birikme.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Help that was given, as the figures of its year count it.
 *
 * @param allMembers whether it was for all
 * @param helped     to whom; empty where it was for all members
 * @param by         who helped
 */
public record HelpTally(
        ConsultationKind kind, boolean allMembers, List<UUID> helped, UUID by, LocalDate day, String topic) {

    public HelpTally {
        helped = List.copyOf(helped);
    }
}
