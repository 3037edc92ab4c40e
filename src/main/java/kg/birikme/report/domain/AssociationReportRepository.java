package kg.birikme.report.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AssociationReportRepository extends JpaRepository<AssociationReport, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from AssociationReport r where r.yearId = :year")
    Optional<AssociationReport> findForChange(UUID year);
}
