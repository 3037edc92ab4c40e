package kg.birikme.activity.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VisitFindingRepository extends JpaRepository<VisitFinding, UUID> {

    List<VisitFinding> findByActivityId(UUID activity);
}
