package kg.birikme.people.domain;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kg.birikme.people.Post;
import org.springframework.data.jpa.repository.JpaRepository;

interface PostHoldingRepository extends JpaRepository<PostHolding, UUID> {

    /** Whoever holds the post until further notice. */
    List<PostHolding> findByPostAndTermToDayIsNull(Post post);

    /** Whether somebody left the post between these moments. */
    boolean existsByPostAndTermEndedAtBetween(Post post, LocalDateTime first, LocalDateTime last);

    /** Every post the person ever held. */
    List<PostHolding> findByStaffId(UUID staffId);
}
