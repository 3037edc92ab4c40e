package kg.birikme.activity.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.HeldActivity;
import kg.birikme.school.ByYear;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the modules above of activities, people included, in one statement a call. */
@Component
class JdbcActivities implements Activities {

    private static final String FACTS = """
            select a.*,
                   array(select p.staff_id from activity_person p
                         where p.school_id = a.school_id and p.activity_id = a.id and p.part = 'HOLDER') as holders,
                   array(select p.staff_id from activity_person p
                         where p.school_id = a.school_id and p.activity_id = a.id and p.part = 'VISITOR') as visitors,
                   (select count(*) from activity_analysis s
                    where s.school_id = a.school_id and s.activity_id = a.id and s.handed_in_at is not null) as analyses
            from activity a
            """;

    private final JdbcClient jdbc;

    JdbcActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<YearId, List<ActivityFact>> ofYears(Collection<YearId> years) {
        return ByYear.read(
                jdbc.sql(FACTS + "where a.year_id = any (:years) order by a.first_day, a.no"),
                years,
                (row, number) -> fact(row));
    }

    @Override
    public Optional<ActivityFact> find(ActivityId id) {
        return jdbc.sql(FACTS + "where a.id = :id")
                .param("id", id.value())
                .query((row, number) -> fact(row))
                .optional();
    }

    @Override
    public List<HeldActivity> heldBy(YearId year, StaffId holder) {
        return jdbc.sql("""
                        select a.* from activity a
                        join activity_person p on p.school_id = a.school_id and p.activity_id = a.id
                            and p.staff_id = :holder and p.part = 'HOLDER'
                        where a.year_id = :year and a.status in ('HELD', 'ANALYSED')
                            and a.kind not in ('LESSON_VISIT', 'CLASS_VISIT')
                        order by a.first_day, a.no
                        """)
                .param("year", year.value())
                .param("holder", holder.value())
                .query((row, number) -> new HeldActivity(
                        new ActivityId(row.getObject("id", UUID.class)),
                        row.getInt("no"),
                        ActivityKind.valueOf(row.getString("kind")),
                        row.getBoolean("open"),
                        row.getObject("first_day", LocalDate.class),
                        row.getString("title"),
                        row.getString("form"),
                        ActivityDetails.of(row).schoolClass().label(),
                        row.getObject("pupils", Integer.class),
                        row.getString("result"),
                        row.getObject("plan_line", UUID.class)))
                .list();
    }

    private static ActivityFact fact(ResultSet row) throws SQLException {
        return new ActivityFact(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getInt("no"),
                ActivityStatus.valueOf(row.getString("status")),
                ActivityDetails.of(row),
                ActivityOutcome.of(row),
                people(row.getArray("holders")),
                people(row.getArray("visitors")),
                row.getInt("analyses"));
    }

    private static List<StaffId> people(Array ids) throws SQLException {
        return Arrays.stream((UUID[]) ids.getArray()).map(StaffId::new).toList();
    }
}
