package kg.birikme.meeting.domain;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.By;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a year's meetings for the norms and keeps the chair's reasons for breaking one. */
@Component
class NormReader {

    private final JdbcClient jdbc;

    NormReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The year as it counts at this moment. */
    NormRule rule(YearId year) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(4, 0));
        jdbc.sql("select quarter, count(*) as n from meeting where year_id = ? and status <> 'CANCELLED' group by quarter")
                .param(year.value())
                .query(row -> {
                    counts.set(row.getInt("quarter") - 1, row.getInt("n"));
                });
        return new NormRule(counts);
    }

    /** Keeps the chair's reason for director and deputy. */
    void explain(Meeting meeting, int quarter, String reason, By by) {
        jdbc.sql("""
                        insert into norm_breach (id, year_id, meeting_id, quarter, reason, by_name, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        meeting.year().value(),
                        meeting.id().value(),
                        quarter,
                        reason,
                        by.name(),
                        Timestamp.from(by.at()))
                .update();
    }
}
