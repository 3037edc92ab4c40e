package kg.birikme.school.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import kg.birikme.school.YearId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page of an academic year shows beside its dates. */
@Service
public class YearPages {

    private static final int HISTORY = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    YearPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The version that an edit form must carry. */
    @Transactional(readOnly = true)
    public int version(YearId id) {
        return jdbc.sql("select version from academic_year where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** The newest moves of the year's quarters. */
    @Transactional(readOnly = true)
    public List<QuarterChange> changes(YearId id) {
        return jdbc.sql("select * from quarter_change where year_id = ? order by changed_at desc, number limit ?")
                .params(id.value(), HISTORY)
                .query((row, number) -> new QuarterChange(
                        row.getInt("number"),
                        row.getObject("starts_from", LocalDate.class),
                        row.getObject("ends_from", LocalDate.class),
                        row.getObject("starts_to", LocalDate.class),
                        row.getObject("ends_to", LocalDate.class),
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).atZoneSameInstant(clock.getZone())))
                .list();
    }

    /** One move of a quarter's dates: before, after, by whom and when. */
    public record QuarterChange(
            int number,
            LocalDate startBefore,
            LocalDate endBefore,
            LocalDate startAfter,
            LocalDate endAfter,
            String by,
            ZonedDateTime at) {}
}
