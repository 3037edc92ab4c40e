package kg.birikme.growth;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.shared.StaffId;

/** What the association has asked of the administration for somebody's attestation (R90), told by the module above. */
public interface AttestationPetitions {

    /** What was handed in for the person, the newest first. One SQL statement. */
    List<Asked> of(StaffId person);

    /**
     * A petition.
     *
     * @param on   when it was begun
     * @param href its page
     */
    record Asked(String title, LocalDate on, String href) {}
}
