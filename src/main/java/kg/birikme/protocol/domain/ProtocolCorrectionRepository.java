package kg.birikme.protocol.domain;

import java.util.UUID;
import kg.birikme.protocol.domain.CorrectionService.Correction.Kind;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stores corrections of signed protocols. */
interface ProtocolCorrectionRepository extends JpaRepository<ProtocolCorrection, UUID> {

    boolean existsByProtocolIdAndKind(UUID protocolId, Kind kind);
}
