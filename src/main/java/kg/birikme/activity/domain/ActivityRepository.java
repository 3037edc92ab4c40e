package kg.birikme.activity.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.activity.ActivityStatus;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ActivityRepository extends JpaRepository<Activity, UUID> {

    /** Whoever takes a step holds the row until the end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Activity a where a.id = :id")
    Optional<Activity> findForChange(UUID id);

    /** What was held under the line of the plan, the last one last. */
    @Query("""
            select a from Activity a where a.details.planLine = :line and a.status in (
                kg.birikme.activity.ActivityStatus.HELD, kg.birikme.activity.ActivityStatus.ANALYSED)
            order by a.details.until, a.no
            """)
    List<Activity> heldUnder(UUID line);

    boolean existsByDetailsPlanLineAndStatus(UUID planLine, ActivityStatus status);
}
