package kg.birikme.experience.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.shared.StaffId;

/** A colleague has brought an experience into her practice (R95): since when, and how. */
@Embeddable
record Practice(UUID staffId, String staffName, LocalDate since, String words) {

    boolean isOf(StaffId person) {
        return staffId.equals(person.value());
    }
}
