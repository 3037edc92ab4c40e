package kg.birikme.activity.domain;

import jakarta.persistence.LockModeType;
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

    boolean existsByPlanLineAndStatus(UUID planLine, ActivityStatus status);
}
