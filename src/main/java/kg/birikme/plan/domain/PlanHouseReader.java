package kg.birikme.plan.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.people.Capacity;
import kg.birikme.people.Deed;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.YearView;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of the plan. */
@Component
public class PlanHouseReader {

    private final JdbcClient jdbc;

    PlanHouseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A year is stored with an approved plan (B17). */
    public List<ClosingGap> gaps(YearView year) {
        boolean inForce = jdbc.sql("select exists (select 1 from plan p where p.year_id = ? and p.status = 'APPROVED')")
                .param(year.id().value())
                .query(Boolean.class)
                .single();
        return inForce ? List.of() : List.of(ClosingGap.blocking("planNotInForce", "", year, "/plan"));
    }

    /** The plans that a deputy agreed or a director approved (R2): a post is not ended behind such a step. */
    public List<Deed> deeds(StaffId person, Capacity capacity, LocalDate first, LocalDate last) {
        return capacity != Capacity.POST
                ? List.of()
                : jdbc.sql("""
                                select d.at::date as day, d.step as deed, y.slug from plan_decision d
                                join plan p on p.school_id = d.school_id and p.id = d.plan_id
                                join year_view y on y.school_id = p.school_id and y.id = p.year_id
                                where d.by_staff = ? and d.step in ('AGREED', 'APPROVED') and d.at::date between ? and ?
                                order by d.at desc limit 5
                                """)
                        .params(person.value(), first, last)
                        .query(Deed.inYear("plan.deed."))
                        .list();
    }
}
