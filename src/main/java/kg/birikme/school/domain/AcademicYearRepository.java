package kg.birikme.school.domain;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface AcademicYearRepository extends CrudRepository<AcademicYear, UUID> {}
