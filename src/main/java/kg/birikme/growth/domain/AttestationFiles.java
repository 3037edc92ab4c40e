package kg.birikme.growth.domain;

import java.util.Optional;
import java.util.UUID;
import kg.birikme.file.FileGuard;
import kg.birikme.file.FileRights;
import kg.birikme.shared.CurrentActor;
import org.springframework.stereotype.Component;

/** What was gathered for an attestation is read by whoever knows of it, and changed by the person until it was held. */
@Component
class AttestationFiles implements FileGuard {

    static final String KIND = "attestation";

    private final AttestationReader reader;
    private final CurrentActor currentActor;

    AttestationFiles(AttestationReader reader, CurrentActor currentActor) {
        this.reader = reader;
        this.currentActor = currentActor;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<FileRights> rights(UUID owner) {
        return reader.owned(owner).flatMap(owned -> {
            AttestationPermissions may = new AttestationPermissions(currentActor.get(), owned.person());
            return may.mayRead()
                    ? Optional.of(new FileRights(
                            may.mayGather() && owned.ahead(),
                            false,
                            "/attestations/" + owned.person().value()))
                    : Optional.empty();
        });
    }
}
