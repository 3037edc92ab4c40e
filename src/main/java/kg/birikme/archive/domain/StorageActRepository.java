package kg.birikme.archive.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StorageActRepository extends JpaRepository<StorageAct, UUID> {

    /** The year's act; the year is held by whoever asks for a change. */
    Optional<StorageAct> findByYearId(UUID yearId);
}
