package kg.birikme.meeting.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks on an item: of the staff, or a guest in words.
 *
 * @param staffId the person; none for a guest
 * @param words   the guest; empty for a person of the staff
 */
@Embeddable
public record Speaker(@Nullable UUID staffId, String words) {

    public static Speaker ofStaff(UUID staff) {
        return new Speaker(staff, "");
    }

    public static Speaker guest(String words) {
        return new Speaker(null, words);
    }
}
