package kg.birikme.protocol.domain;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ItemMinutesRepository extends JpaRepository<ItemMinutes, UUID> {}
