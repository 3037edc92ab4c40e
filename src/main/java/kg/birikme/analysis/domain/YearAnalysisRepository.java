package kg.birikme.analysis.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface YearAnalysisRepository extends JpaRepository<YearAnalysis, UUID> {

    /** Whoever changes an analysis or signs it holds its row, so that nothing slips in under the signature. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from YearAnalysis a where a.yearId = :year")
    Optional<YearAnalysis> findForChange(UUID year);
}
