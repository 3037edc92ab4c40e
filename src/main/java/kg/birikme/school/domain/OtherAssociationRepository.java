package kg.birikme.school.domain;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface OtherAssociationRepository extends CrudRepository<OtherAssociation, UUID> {}
