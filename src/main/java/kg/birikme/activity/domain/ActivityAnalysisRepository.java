package kg.birikme.activity.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActivityAnalysisRepository extends JpaRepository<ActivityAnalysis, UUID> {

    Optional<ActivityAnalysis> findByActivityIdAndStaffId(UUID activityId, UUID staffId);

    List<ActivityAnalysis> findByActivityId(UUID activityId);
}
