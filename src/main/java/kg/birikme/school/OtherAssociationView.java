package kg.birikme.school;

import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Another methodical association of the school, whose chair must be invited when its interests are touched (R7).
 *
 * @param chair      the name of its chair
 * @param chairStaff the same person in the staff directory, where kept there: perhaps a member of this association already
 */
public record OtherAssociationView(
        OtherAssociationId id,
        String nameKy,
        String nameRu,
        PersonName chair,
        @Nullable StaffId chairStaff,
        boolean active,
        int version) {}
