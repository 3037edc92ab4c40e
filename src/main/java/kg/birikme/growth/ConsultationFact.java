package kg.birikme.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.shared.StaffId;

/**
 * Help that was given (R37, R38, R93).
 *
 * @param helped     to whom; empty where it was for all members
 * @param allMembers whether it was for all
 * @param outcome    what came of it; empty where nothing was written
 */
public record ConsultationFact(
        UUID id,
        LocalDate day,
        ConsultationKind kind,
        StaffId by,
        List<StaffId> helped,
        boolean allMembers,
        String topic,
        String outcome) {

    public ConsultationFact {
        helped = List.copyOf(helped);
    }

    /** Whether the member was helped. */
    public boolean reaches(StaffId member) {
        return allMembers || helped.contains(member);
    }
}
