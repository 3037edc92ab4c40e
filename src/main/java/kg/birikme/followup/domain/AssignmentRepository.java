package kg.birikme.followup.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AssignmentRepository extends JpaRepository<Assignment, UUID> {

    /** Whoever takes a step holds the row until the end: answers and decisions come one by one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.id = :id")
    Optional<Assignment> findForChange(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.protocolId = :protocol order by a.id")
    List<Assignment> findOfProtocolForChange(UUID protocol);

    @Query("select a from Assignment a join a.answers r where r.id = :answer")
    Optional<Assignment> findByAnswer(UUID answer);

    @Query("select a.id from Assignment a where a.protocolId = :protocol")
    List<UUID> idsOfProtocol(UUID protocol);
}
