package kg.birikme.school.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kg.birikme.school.OtherAssociationView;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** Another association and its chair, who may stand in the staff directory. */
public record OtherAssociationForm(
        UUID id,
        int version,
        @NotBlank @Size(max = 200) String nameKy,
        @NotBlank @Size(max = 200) String nameRu,
        @NotBlank @Size(max = 100) String chairSurname,
        @NotBlank @Size(max = 100) String chairGiven,
        @Nullable @Size(max = 100) String chairPatronymic,
        @Nullable UUID chairStaff,
        boolean active) {

    static OtherAssociationForm empty() {
        return new OtherAssociationForm(UUID.randomUUID(), 0, "", "", "", "", "", null, true);
    }

    static OtherAssociationForm of(OtherAssociationView view) {
        return new OtherAssociationForm(
                view.id().value(),
                view.version(),
                view.nameKy(),
                view.nameRu(),
                view.chair().surname(),
                view.chair().given(),
                view.chair().patronymic(),
                view.chairStaff() == null ? null : view.chairStaff().value(),
                view.active());
    }

    PersonName chair() {
        return new PersonName(chairSurname, chairGiven, chairPatronymic);
    }

    @Nullable
    StaffId chairPerson() {
        return chairStaff == null ? null : new StaffId(chairStaff);
    }
}
