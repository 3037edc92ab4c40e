package kg.birikme.classplan.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ClassPlanRepository extends JpaRepository<ClassPlan, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ClassPlan p where p.id = :id")
    Optional<ClassPlan> findForChange(UUID id);

    Optional<ClassPlan> findByYearIdAndStaffId(UUID year, UUID staff);
}
