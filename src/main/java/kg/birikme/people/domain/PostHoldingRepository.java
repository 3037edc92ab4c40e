package kg.birikme.people.domain;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PostHoldingRepository extends JpaRepository<PostHolding, UUID> {}
