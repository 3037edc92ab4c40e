package kg.birikme.school.domain;

import java.util.UUID;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of the school's other associations, whose chairs are invited when their interests are touched (R7). */
@Service
public class OtherAssociationService {

    private final OtherAssociationRepository associations;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    OtherAssociationService(OtherAssociationRepository associations, JdbcClient jdbc, CurrentActor currentActor) {
        this.associations = associations;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /**
     * Adds an association; a repeated call with the same id does nothing.
     *
     * @throws InvalidInput if the name is taken
     */
    @Transactional
    public OtherAssociationId add(
            UUID id, String nameKy, String nameRu, PersonName chair, @Nullable StaffId chairStaff) {
        requireKeeper();
        if (!associations.existsById(id)) {
            checkNameFree(id, nameKy);
            associations.save(new OtherAssociation(id, nameKy, nameRu, chair, chairStaff));
        }
        return new OtherAssociationId(id);
    }

    /**
     * @throws StaleVersion if somebody changed it since
     * @throws InvalidInput if the name is taken
     */
    @Transactional
    public void change(
            OtherAssociationId id,
            int version,
            String nameKy,
            String nameRu,
            PersonName chair,
            @Nullable StaffId chairStaff,
            boolean active) {
        requireKeeper();
        OtherAssociation association =
                associations.findById(id.value()).orElseThrow(() -> new NotFound("other association"));
        StaleVersion.check("other association", association.version(), version);
        checkNameFree(id.value(), nameKy);
        association.change(nameKy, nameRu, chair, chairStaff, active);
    }

    private void checkNameFree(UUID id, String nameKy) {
        boolean taken = jdbc.sql("select exists (select 1 from other_association where name_ky = ? and id <> ?)")
                .params(KyrgyzText.clean(nameKy), id)
                .query(Boolean.class)
                .single();
        if (taken) {
            throw new InvalidInput("nameKy", "school.association.refusal.nameTaken");
        }
    }

    private void requireKeeper() {
        SchoolPermissions may = new SchoolPermissions(currentActor.get());
        ActionForbidden.unless(may.mayKeepAssociations(), "keep the associations");
    }
}
