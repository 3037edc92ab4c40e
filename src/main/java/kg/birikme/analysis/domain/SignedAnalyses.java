package kg.birikme.analysis.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.people.Capacity;
import kg.birikme.people.Deed;
import kg.birikme.people.Deeds;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The analyses that a deputy signed (R11): the post is not ended behind such a signature. */
@Component
class SignedAnalyses implements Deeds {

    private final JdbcClient jdbc;

    SignedAnalyses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Deed> of(StaffId person, Capacity capacity, LocalDate first, LocalDate last) {
        return capacity != Capacity.POST
                ? List.of()
                : jdbc.sql("""
                                select a.signed_at::date as day, y.slug from year_analysis a
                                join academic_year y on y.school_id = a.school_id and y.id = a.year_id
                                where a.signed_by = ? and a.signed_at::date between ? and ?
                                order by a.signed_at desc limit 5
                                """)
                        .params(person.value(), first, last)
                        .query((row, number) -> new Deed(
                                row.getObject("day", LocalDate.class), "analysis.deed.signed",
                                List.of(row.getString("slug").replace('-', '–'))))
                        .list();
    }
}
