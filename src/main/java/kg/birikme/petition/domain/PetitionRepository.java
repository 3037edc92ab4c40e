package kg.birikme.petition.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PetitionRepository extends JpaRepository<Petition, UUID> {

    /** Whoever takes a step holds the row until the end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Petition p where p.id = :id")
    Optional<Petition> findForChange(UUID id);
}
