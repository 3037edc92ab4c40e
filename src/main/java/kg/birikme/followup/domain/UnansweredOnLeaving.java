package kg.birikme.followup.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.people.OpenMatters;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The recommendations that a person still has to answer: shown before the person leaves the school (R60). */
@Component
class UnansweredOnLeaving implements OpenMatters {

    private final JdbcClient jdbc;

    UnansweredOnLeaving(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Matter> of(StaffId person, LocalDate day) {
        return jdbc.sql("""
                        select y.slug, a.protocol_number, a.item || '.' || a.position as number,
                               coalesce(a.extended_due, a.due) as due
                        from assignment a
                        join answer w on w.school_id = a.school_id and w.assignment_id = a.id
                        join academic_year y on y.school_id = a.school_id and y.id = a.year_id
                        where w.staff_id = ? and w.state = 'NONE' and a.status in ('OPEN', 'ANSWERED')
                        order by due limit 50
                        """)
                .param(person.value())
                .query((row, number) -> new Matter(
                        "followup.matter.unanswered",
                        List.of(
                                row.getInt("protocol_number") + "/" + row.getString("number"),
                                SchoolDates.shortDate(row.getObject("due", LocalDate.class))),
                        "/years/" + row.getString("slug") + "/recommendations/" + row.getInt("protocol_number") + "/"
                                + row.getString("number")))
                .list();
    }
}
