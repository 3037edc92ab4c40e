package kg.birikme.school.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** Another methodical association of the school (R7, R65). */
@Entity
@Table(name = "other_association")
class OtherAssociation {

    @Id
    private UUID id;

    @Column(name = "name_ky")
    private String nameKy = "";

    @Column(name = "name_ru")
    private String nameRu = "";

    private String chairSurname = "";
    private String chairGiven = "";
    private @Nullable String chairPatronymic;
    private @Nullable UUID chairStaffId;
    private boolean active = true;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected OtherAssociation() {}

    OtherAssociation(UUID id, String nameKy, String nameRu, PersonName chair, @Nullable StaffId chairStaff) {
        this.id = id;
        change(nameKy, nameRu, chair, chairStaff, true);
    }

    final void change(
            String newNameKy, String newNameRu, PersonName chair, @Nullable StaffId chairStaff, boolean stillActive) {
        nameKy = KyrgyzText.clean(newNameKy);
        nameRu = KyrgyzText.clean(newNameRu);
        chairSurname = chair.surname();
        chairGiven = chair.given();
        chairPatronymic = chair.patronymic();
        chairStaffId = chairStaff == null ? null : chairStaff.value();
        active = stillActive;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
