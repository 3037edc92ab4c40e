package kg.birikme.plan.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.people.Capacity;
import kg.birikme.people.Deed;
import kg.birikme.people.Deeds;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans that a deputy agreed or a director approved (R2): a post is not ended behind such a step. */
@Component
class DecidedPlans implements Deeds {

    private final JdbcClient jdbc;

    DecidedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Deed> of(StaffId person, Capacity capacity, LocalDate first, LocalDate last) {
        return capacity != Capacity.POST
                ? List.of()
                : jdbc.sql("""
                                select d.at::date as day, d.step, y.slug from plan_decision d
                                join plan p on p.school_id = d.school_id and p.id = d.plan_id
                                join academic_year y on y.school_id = p.school_id and y.id = p.year_id
                                where d.by_staff = ? and d.step in ('AGREED', 'APPROVED') and d.at::date between ? and ?
                                order by d.at desc limit 5
                                """)
                        .params(person.value(), first, last)
                        .query((row, number) -> new Deed(
                                row.getObject("day", LocalDate.class), "plan.deed." + row.getString("step"),
                                List.of(row.getString("slug").replace('-', '–'))))
                        .list();
    }
}
