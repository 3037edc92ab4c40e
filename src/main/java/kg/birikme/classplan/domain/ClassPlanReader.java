package kg.birikme.classplan.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.classplan.domain.ClassPlanView.OnDay;
import kg.birikme.handin.WorkHead;
import kg.birikme.handin.WorkStatus;
import kg.birikme.school.YearId;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads class teachers' plans, each with its lines. */
@Component
class ClassPlanReader {

    private static final TypeReference<List<ClassPlanRow>> ROWS = new TypeReference<>() {};

    private static final TypeReference<List<OnDay>> ON_DAYS = new TypeReference<>() {};

    private static final String PLANS = """
            select p.*, s.surname, s.given, s.patronymic, c.grade, c.letter,
                   (select coalesce(json_agg(json_build_object('quarter', r.quarter, 'what', r.what, 'day', r.on_day, 'term', r.term,
                           'direction', r.direction, 'audience', r.audience) order by r.position), '[]'::json)
                       from class_plan_row r where r.school_id = p.school_id and r.plan_id = p.id) as lines,
                   (select coalesce(json_agg(json_build_object('day', o.day, 'title', o.title, 'href', o.href) order by o.day, o.title),
                           '[]'::json)
                       from (select m.day, m.theme as title, '/meetings/' || m.no as href
                             from meeting_view m
                             where m.school_id = p.school_id and m.year_id = p.year_id and m.status <> 'CANCELLED'
                             union all
                             select a.first_day, a.title, '/activities/' || a.no
                             from activity_view a
                             where a.school_id = p.school_id and a.year_id = p.year_id and a.first_day = a.last_day
                                 and a.status <> 'CANCELLED' and a.kind not in ('LESSON_VISIT', 'CLASS_VISIT')) o
                       where exists (select 1 from class_plan_row r
                           where r.school_id = p.school_id and r.plan_id = p.id and r.on_day = o.day)) as on_days,
                   n.full_name_ky, n.full_name_ru
            from class_plan p
            join school_view n on n.id = p.school_id
            join person_view s on s.school_id = p.school_id and s.id = p.staff_id
            left join class_teacher_view c on c.school_id = p.school_id and c.year_id = p.year_id and c.staff_id = p.staff_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ClassPlanReader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<ClassPlanView> one(YearId year, UUID id) {
        return jdbc.sql(PLANS + "where p.year_id = :year and p.id = :id")
                .param("year", year.value())
                .param("id", id)
                .query((row, number) -> view(row))
                .optional();
    }

    Optional<ClassPlanView> of(YearId year, StaffId teacher) {
        return jdbc.sql(PLANS + "where p.year_id = :year and p.staff_id = :staff")
                .param("year", year.value())
                .param("staff", teacher.value())
                .query((row, number) -> view(row))
                .optional();
    }

    List<ClassPlanView> accepted(YearId year) {
        return jdbc.sql(PLANS + """
                        where p.year_id = :year and p.status = 'ACCEPTED'
                        order by c.grade, c.letter, s.surname collate "ky-x-icu", s.given collate "ky-x-icu"
                        """)
                .param("year", year.value())
                .query((row, number) -> view(row))
                .list();
    }

    /**
     * A class teacher, or another who wrote one, in the year's list.
     *
     * @param id   of the plan; none where it is not begun
     */
    record Line(
            StaffId staff,
            PersonName name,
            String classLabel,
            @Nullable UUID id,
            @Nullable WorkStatus status,
            @Nullable LocalDate submittedOn,
            int lines) {}

    /** Everybody of the association's members who leads a class in the year, and who has written a plan; by their classes. */
    List<Line> lines(YearId year) {
        return jdbc.sql("""
                        select s.id as staff_id, s.surname, s.given, s.patronymic, c.grade, c.letter, p.id, p.status, p.submitted_at::date as on_day,
                               (select count(*) from class_plan_row r where r.school_id = p.school_id and r.plan_id = p.id) as lines
                        from year_view y
                        join person_view s on s.school_id = y.school_id
                        left join class_teacher_view c on c.school_id = s.school_id and c.year_id = y.id and c.staff_id = s.id
                        left join class_plan p on p.school_id = s.school_id and p.year_id = y.id and p.staff_id = s.id
                        where y.id = :year and (p.id is not null or c.grade is not null and exists (select 1 from member_view m
                            where m.school_id = s.school_id and m.staff_id = s.id and m.from_day <= y.ends_on
                                and coalesce(m.to_day, 'infinity') >= y.starts_on))
                        order by c.grade nulls last, c.letter, s.surname collate "ky-x-icu", s.given collate "ky-x-icu"
                        """)
                .param("year", year.value())
                .query((row, number) -> new Line(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        new PersonName(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                        label(row),
                        row.getObject("id", UUID.class),
                        row.getString("status") == null ? null : WorkStatus.valueOf(row.getString("status")),
                        row.getObject("on_day", LocalDate.class),
                        row.getInt("lines")))
                .list();
    }

    private ClassPlanView view(ResultSet row) throws SQLException {
        return new ClassPlanView(
                WorkHead.of(row),
                label(row),
                new ClassPlanContent(row.getString("aim"), json.readValue(row.getString("lines"), ROWS)),
                json.readValue(row.getString("on_days"), ON_DAYS),
                row.getString("full_name_ky"),
                row.getString("full_name_ru"));
    }

    private static String label(ResultSet row) throws SQLException {
        Integer grade = row.getObject("grade", Integer.class);
        String letter = row.getString("letter");
        return grade == null ? "" : letter == null || letter.isEmpty() ? grade.toString() : grade + "-" + letter;
    }
}
