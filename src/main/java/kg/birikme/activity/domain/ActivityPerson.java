package kg.birikme.activity.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** One person's part in an activity. */
@Embeddable
class ActivityPerson {

    /** Nobody visits what they hold. */
    enum Part {
        HOLDER,
        VISITOR,
        /** Said that she was there, and was not, as the holder says (R49). */
        STRUCK
    }

    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private Part part;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ActivityPerson() {}

    ActivityPerson(StaffId person, Part part) {
        this.staffId = person.value();
        this.part = part;
    }

    StaffId person() {
        return new StaffId(staffId);
    }

    boolean has(Part wanted) {
        return part == wanted;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActivityPerson that && staffId.equals(that.staffId) && part == that.part;
    }

    @Override
    public int hashCode() {
        return Objects.hash(staffId, part);
    }
}
