package kg.birikme.control.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ControlRemarkRepository extends JpaRepository<ControlRemark, UUID> {

    /** Whoever takes a step holds the row until the end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ControlRemark r where r.id = :id")
    Optional<ControlRemark> findForChange(UUID id);
}
