package kg.birikme.people.domain;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StaffRepository extends JpaRepository<StaffMember, UUID> {}
