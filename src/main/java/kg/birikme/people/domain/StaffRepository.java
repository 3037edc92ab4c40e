package kg.birikme.people.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface StaffRepository extends JpaRepository<StaffMember, UUID> {

    /** Whether something dated about the person begins before the day. */
    @NativeQuery("""
            select exists (select 1 from post_holding where staff_id = :person and from_day < :day)
                or exists (select 1 from membership where staff_id = :person and from_day < :day)
                or exists (select 1 from appointment where staff_id = :person and from_day < :day)
            """)
    boolean holdsBefore(UUID person, LocalDate day);
}
