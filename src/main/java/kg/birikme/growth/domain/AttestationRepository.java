package kg.birikme.growth.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AttestationRepository extends JpaRepository<Attestation, UUID> {

    /** Whoever changes it holds the row until the end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Attestation r where r.id = :id")
    Optional<Attestation> findForChange(UUID id);

    /** The one that the person has ahead of her. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Attestation r where r.staffId = :person and r.heldOn is null")
    Optional<Attestation> findAhead(UUID person);
}
