package kg.birikme.duty.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EvaluationRepository extends JpaRepository<Evaluation, UUID> {

    /** Whoever changes it holds the row until the end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Evaluation e where e.yearId = :year and e.staffId = :member")
    Optional<Evaluation> findForChange(UUID year, UUID member);
}
