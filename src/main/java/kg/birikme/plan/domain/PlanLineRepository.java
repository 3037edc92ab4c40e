package kg.birikme.plan.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface PlanLineRepository extends CrudRepository<PlanLine, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from PlanLine l where l.id = :id")
    Optional<PlanLine> findForChange(UUID id);
}
