package kg.birikme.growth.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SelfAnalysisRepository extends JpaRepository<SelfAnalysis, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SelfAnalysis s where s.id = :id")
    Optional<SelfAnalysis> findForChange(UUID id);

    @Query("""
            select s from SelfAnalysis s
            where s.yearId = :year and s.staffId = :staff
              and (s.activityId = :activity or s.activityId is null and :activity is null)
            """)
    Optional<SelfAnalysis> findOf(UUID year, UUID staff, @Nullable UUID activity);
}
