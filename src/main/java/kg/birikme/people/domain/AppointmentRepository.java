package kg.birikme.people.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kg.birikme.people.Office;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface AppointmentRepository extends JpaRepository<Appointment, UUID> {

    /** Whoever holds the office until further notice. */
    List<Appointment> findByOfficeAndTermToDayIsNull(Office office);

    /** Whether somebody left the office between these moments. */
    boolean existsByOfficeAndTermEndedAtBetween(Office office, LocalDateTime first, LocalDateTime last);

    /** Everything the person was appointed to. */
    List<Appointment> findByStaffId(UUID staffId);

    /** Whether the person holds an office on a day after the given one. */
    @NativeQuery("""
            select exists (select 1 from appointment where staff_id = :person
                           and coalesce(to_day, 'infinity') > :day and coalesce(to_day, 'infinity') >= from_day)
            """)
    boolean holdsAfter(UUID person, LocalDate day);
}
