package kg.birikme.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.people.Category;
import kg.birikme.people.MemberKind;
import kg.birikme.school.YearId;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole directory at once, for lists that are compared with it. Asks for no right of its own: callers guard it. */
@Service
public class StaffRegister {

    private static final String ENTRIES = """
            select s.*, m.kind, m.from_day, c.grade, c.letter
            from staff s
            left join lateral (select kind, from_day from membership m
                               where m.school_id = s.school_id and m.staff_id = s.id
                                 and :day between m.from_day and coalesce(m.to_day, 'infinity') limit 1) m on true
            left join class_leading c on c.school_id = s.school_id and c.staff_id = s.id and c.year_id = :year
            order by s.surname collate "ky-x-icu", s.given collate "ky-x-icu", s.patronymic collate "ky-x-icu" nulls first
            """;

    private final JdbcClient jdbc;

    StaffRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A person with membership and class.
     *
     * @param kind   as a member on the day; null for whom is none
     * @param since  member since
     * @param grade  of the class led in the year
     * @param letter of that class
     */
    public record Entry(
            StaffId id,
            int version,
            StaffDetails details,
            @Nullable MemberKind kind,
            @Nullable LocalDate since,
            @Nullable Integer grade,
            @Nullable String letter) {

        /** «7-А»; empty where no class is led. */
        public String classLabel() {
            return grade == null ? "" : grade + "-" + letter;
        }
    }

    /** Everybody ever on the staff, as members of the day and with the classes of the year. One SQL statement. */
    @Transactional(readOnly = true)
    public List<Entry> entries(YearId year, LocalDate day) {
        return jdbc.sql(ENTRIES)
                .param("year", year.value())
                .param("day", day)
                .query((row, number) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Entry(
                new StaffId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new StaffDetails(
                        new PersonName(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                        row.getString("subject"),
                        row.getString("education"),
                        row.getObject("teaching_since", Integer.class),
                        row.getObject("class_teacher_since", Integer.class),
                        Category.valueOf(row.getString("category")),
                        row.getBoolean("young"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getObject("works_from", LocalDate.class),
                        row.getObject("works_to", LocalDate.class)),
                kind == null ? null : MemberKind.valueOf(kind),
                row.getObject("from_day", LocalDate.class),
                row.getObject("grade", Integer.class),
                row.getString("letter"));
    }
}
