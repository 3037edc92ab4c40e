package kg.birikme.school.domain;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface SchoolRepository extends CrudRepository<School, UUID> {}
