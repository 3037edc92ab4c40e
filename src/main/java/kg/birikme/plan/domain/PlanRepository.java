package kg.birikme.plan.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PlanRepository extends JpaRepository<Plan, UUID> {

    /** Whoever changes a revision, or an item in it, holds its row until the end: steps and edits come one by one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p where p.id = :id")
    Optional<Plan> findForChange(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p where p.yearId = :year and p.way.status = kg.birikme.plan.PlanStatus.APPROVED")
    Optional<Plan> findInForceForChange(UUID year);

    @Query("select coalesce(max(p.revision), 0) from Plan p where p.yearId = :year")
    int lastRevision(UUID year);

    @Query("""
            select count(p) > 0 from Plan p where p.yearId = :year
            and p.way.status not in (kg.birikme.plan.PlanStatus.APPROVED, kg.birikme.plan.PlanStatus.SUPERSEDED,
            kg.birikme.plan.PlanStatus.DISCARDED)
            """)
    boolean hasOpen(UUID year);

    /** Lets one transaction at a time begin a revision of the year's plan. */
    @Query(value = "select 1 from (select pg_advisory_xact_lock(:year)) as waited", nativeQuery = true)
    int queueForYear(long year);
}
