package kg.birikme.protocol.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.people.Capacity;
import kg.birikme.people.Deed;
import kg.birikme.people.Deeds;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The protocols that a chair signed or corrected (R6, B12): the appointment is not ended behind a meeting led or a signature given. */
@Component
class SignedByChair implements Deeds {

    private final JdbcClient jdbc;

    SignedByChair(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Deed> of(StaffId person, Capacity capacity, LocalDate first, LocalDate last) {
        return capacity != Capacity.CHAIR
                ? List.of()
                : jdbc.sql("""
                                select d.day, d.deed, d.number from (
                                    select greatest(p.meeting_date,
                                                    case when p.signed_at::date <= :last then p.signed_at::date end) as day,
                                           'signed' as deed, p.number
                                    from protocol p
                                    where p.signed_by = :person
                                      and (p.meeting_date between :first and :last
                                           or p.signed_at::date between :first and :last)
                                    union all
                                    select c.signed_at::date, 'corrected', p.number
                                    from protocol_correction c
                                    join protocol p on p.school_id = c.school_id and p.id = c.protocol_id
                                    where c.signed_by = :person and c.signed_at::date between :first and :last) d
                                order by d.day desc limit 5
                                """)
                        .param("person", person.value())
                        .param("first", first)
                        .param("last", last)
                        .query((row, number) -> new Deed(
                                row.getObject("day", LocalDate.class), "protocol.deed." + row.getString("deed"),
                                List.of(row.getString("number"))))
                        .list();
    }
}
