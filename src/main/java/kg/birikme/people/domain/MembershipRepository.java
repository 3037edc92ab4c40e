package kg.birikme.people.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MembershipRepository extends JpaRepository<Membership, UUID> {

    /** Every membership of the person. */
    List<Membership> findByStaffId(UUID staffId);
}
