package kg.birikme.experience.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ExperienceRepository extends JpaRepository<Experience, UUID> {

    /** Whoever takes a step holds the row until the end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Experience e where e.id = :id")
    Optional<Experience> findForChange(UUID id);
}
