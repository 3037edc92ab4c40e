package kg.birikme.protocol.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RecommendationRepository extends JpaRepository<Recommendation, UUID> {

    List<Recommendation> findByProtocolIdAndItemIdOrderByPosition(UUID protocolId, UUID itemId);

    List<Recommendation> findByProtocolId(UUID protocolId);
}
