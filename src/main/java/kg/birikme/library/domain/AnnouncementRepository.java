package kg.birikme.library.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AnnouncementRepository extends JpaRepository<Announcement, UUID> {

    /** Whoever changes it holds the row until the end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Announcement r where r.id = :id")
    Optional<Announcement> findForChange(UUID id);
}
