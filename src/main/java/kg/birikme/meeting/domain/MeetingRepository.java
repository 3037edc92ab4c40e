package kg.birikme.meeting.domain;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MeetingRepository extends JpaRepository<Meeting, UUID> {

    /** Whoever changes a meeting, its agenda or its guests holds its row until the end: changes come one by one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> findForChange(UUID id);

    @Query("select m.yearId from Meeting m where m.id = :id")
    Optional<UUID> yearOf(UUID id);

    /** The meetings still to be held, the next first. */
    @Query("""
            select m from Meeting m where m.yearId = :year and m.id <> :except
            and m.status in (kg.birikme.meeting.MeetingStatus.PLANNED, kg.birikme.meeting.MeetingStatus.CONVENED)
            order by m.quarter, m.day nulls last, m.no
            """)
    List<Meeting> upcoming(UUID year, UUID except);

    /** Whether any meeting that counts comes before the given place in the year. */
    @Query("""
            select count(m) > 0 from Meeting m where m.yearId = :year and m.id <> :except
            and m.status <> kg.birikme.meeting.MeetingStatus.CANCELLED
            and (m.quarter < :quarter or (m.quarter = :quarter and (m.day < :day or (m.day = :day and m.no < :no))))
            """)
    boolean anyBefore(UUID year, UUID except, int quarter, LocalDate day, int no);

    /** Meetings convened for an earlier day that nobody has marked as held. */
    @Query("""
            select count(m) from Meeting m where m.yearId = :year and m.day < :day
            and m.status in (kg.birikme.meeting.MeetingStatus.PLANNED, kg.birikme.meeting.MeetingStatus.CONVENED)
            """)
    long openBefore(UUID year, LocalDate day);

    /** Items that no meeting has taken up since they were moved on. */
    @Query("""
            select i from AgendaItem i where i.meeting.yearId = :year and i.carriedTo is null
            and i.status = kg.birikme.meeting.AgendaItemStatus.MOVED_ON
            order by i.meeting.no, i.position
            """)
    List<AgendaItem> waiting(UUID year);

    /** What members proposed and the chair has not decided. */
    @Query("""
            select i from AgendaItem i where i.meeting.id = :meeting
            and i.status = kg.birikme.meeting.AgendaItemStatus.PROPOSED order by i.position
            """)
    List<AgendaItem> proposals(UUID meeting);

    @Query("select i from AgendaItem i where i.id = :item")
    Optional<AgendaItem> itemOf(UUID item);

    @Query("select i.meeting.id from AgendaItem i where i.id = :item")
    Optional<UUID> meetingOf(UUID item);
}
