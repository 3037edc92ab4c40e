package kg.birikme.archive.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DisposalActRepository extends JpaRepository<DisposalAct, UUID> {

    /** The year's act of disposal; the year is held by whoever asks for a change. */
    Optional<DisposalAct> findByYearId(UUID yearId);
}
