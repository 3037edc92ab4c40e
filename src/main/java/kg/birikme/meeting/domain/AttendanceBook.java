package kg.birikme.meeting.domain;

import java.util.List;
import java.util.Objects;
import kg.birikme.meeting.MeetingId;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps who took part, all lines of a meeting at once. */
@Component
class AttendanceBook {

    private static final String KEEP = """
            insert into attendance (meeting_id, staff_id, mark, reason, late, left_early) values (?, ?, ?, ?, ?, ?)
            on conflict (school_id, meeting_id, staff_id) do update
            set mark = excluded.mark, reason = excluded.reason, late = excluded.late, left_early = excluded.left_early
            """;

    private final JdbcTemplate jdbc;

    AttendanceBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws RuleViolation if nobody took part: nobody meets alone (R48) */
    static void requireSomebody(long present) {
        if (present == 0) {
            throw new RuleViolation(Clause.r(48), "meeting.refusal.nobodyPresent");
        }
    }

    /** How many members took part. */
    long present(MeetingId meeting) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from attendance where meeting_id = ? and mark in ('PRESENT', 'ONLINE')",
                Long.class,
                meeting.value()));
    }

    /** Replaces what was kept: whoever is no longer listed was no member on the day. */
    void keep(MeetingId meeting, List<AttendanceEntry> entries) {
        jdbc.update(
                "delete from attendance where meeting_id = ? and not (staff_id = any (?))",
                meeting.value(),
                entries.stream().map(entry -> entry.staff().value()).toArray(java.util.UUID[]::new));
        jdbc.batchUpdate(
                KEEP,
                entries.stream()
                        .map(entry -> new Object[] {
                            meeting.value(),
                            entry.staff().value(),
                            entry.mark().name(),
                            entry.reason(),
                            entry.late(),
                            entry.leftEarly()
                        })
                        .toList());
    }
}
