package kg.birikme.growth.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MentoringRepository extends JpaRepository<Mentoring, UUID> {

    /** Whoever changes it holds the row until the end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Mentoring r where r.id = :id")
    Optional<Mentoring> findForChange(UUID id);
}
