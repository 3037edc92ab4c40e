package kg.birikme.protocol.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface ProtocolRepository extends JpaRepository<Protocol, UUID> {

    /** Of which meeting it is: the meeting is held before the protocol. */
    @Query("select p.meetingId from Protocol p where p.id = :id")
    Optional<UUID> meetingOf(UUID id);

    /** Whom the director named to sign it in the chair's stead. */
    @NativeQuery("select staff_id from protocol_signatory where protocol_id = :id")
    Optional<UUID> signatoryOf(UUID id);

    /** Whoever changes a protocol or signs it holds its row, so that nothing slips in under the signature. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Protocol p where p.id = :id")
    Optional<Protocol> findForChange(UUID id);

    /** As {@link #findForChange}, the newest of the meeting. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Protocol p where p.meetingId = :meeting order by p.edition desc limit 1")
    Optional<Protocol> findOfMeeting(UUID meeting);
}
