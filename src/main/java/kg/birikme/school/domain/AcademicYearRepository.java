package kg.birikme.school.domain;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AcademicYearRepository extends JpaRepository<AcademicYear, UUID> {}
