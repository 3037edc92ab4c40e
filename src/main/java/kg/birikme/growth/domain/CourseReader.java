package kg.birikme.growth.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.growth.CourseFact;
import kg.birikme.growth.domain.CoursePages.Row;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads courses for their pages and for the modules above. */
@Component
class CourseReader {

    private static final String COURSE = """
            select c.*, s.surname, s.given, s.patronymic
            from course c join person_view s on s.school_id = c.school_id and s.id = c.staff_id
            """;

    private final JdbcClient jdbc;

    CourseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the person's, and everybody's that ended on these days; the newest first. */
    List<Row> rows(StaffId person, boolean everybody, LocalDate from, LocalDate until) {
        return jdbc.sql(COURSE + """
                        where c.withdrawn_at is null
                          and (c.staff_id = :person or :everybody and c.until_day between :from and :until)
                        order by c.staff_id = :person desc, c.until_day desc, s.surname collate "ky-x-icu", c.id
                        """)
                .param("person", person.value())
                .param("everybody", everybody)
                .param("from", from)
                .param("until", until)
                .query((row, number) -> row(row))
                .list();
    }

    Optional<Row> one(UUID id) {
        return jdbc.sql(COURSE + "where c.id = ?")
                .param(id)
                .query((row, number) -> row(row))
                .optional();
    }

    /** Those that ended on the days, by their ends. */
    List<CourseFact> ended(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select * from course where withdrawn_at is null and until_day between :from and :until
                        order by until_day, id
                        """)
                .param("from", from)
                .param("until", until)
                .query((row, number) -> fact(row))
                .list();
    }

    /** The person's last course that had ended on the day. */
    Optional<CourseFact> last(StaffId person, LocalDate day) {
        return jdbc.sql("""
                        select * from course where withdrawn_at is null and staff_id = :person and until_day <= :day
                        order by until_day desc, id limit 1
                        """)
                .param("person", person.value())
                .param("day", day)
                .query((row, number) -> fact(row))
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                fact(row),
                new PersonName(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                row.getTimestamp("withdrawn_at") != null,
                row.getInt("version"));
    }

    private static CourseFact fact(ResultSet row) throws SQLException {
        return new CourseFact(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getString("name"),
                row.getString("place"),
                row.getObject("hours", Integer.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("certificate"));
    }
}
