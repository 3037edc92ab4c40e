package kg.birikme.school.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.birikme.shared.Language;
import kg.birikme.shared.StaffId;
import kg.birikme.web.FrameSource.FrameData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives the page frame the school's name, its years and the number of unread notices, in one statement. The notices are
 * counted by a function of the database, since their module stands above this one.
 */
@Component
public class SchoolFrame {

    private static final int YEARS = 12;

    private static final String FRAME = """
            select s.short_name_ky, s.short_name_ru,
                   array(select slug from academic_year y where y.school_id = s.id order by starts_on desc limit :limit)
                       as years,
                   coalesce((select slug from academic_year y where y.school_id = s.id and y.starts_on <= :today
                             order by starts_on desc limit 1),
                            (select min(slug) from academic_year y where y.school_id = s.id)) as running,
                   unread_entries(:reader) as unread, drafts_wait(:reader) as drafts
            from school s
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SchoolFrame(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What stands around a page that the person reads. */
    public FrameData frame(Language language, StaffId reader) {
        return jdbc.sql(FRAME)
                .param("limit", YEARS)
                .param("today", LocalDate.now(clock))
                .param("reader", reader.value())
                .query((row, number) -> new FrameData(
                        row.getString(language == Language.KY ? "short_name_ky" : "short_name_ru"),
                        List.of((String[]) row.getArray("years").getArray()),
                        row.getString("running"),
                        row.getInt("unread"),
                        row.getBoolean("drafts")))
                .optional()
                .orElseGet(() -> new FrameData("", List.of(), null, 0, false));
    }
}
