package kg.birikme.archive.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.people.Capacity;
import kg.birikme.people.Deed;
import kg.birikme.people.Deeds;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was signed at handing over, storing and disposing (R12): the chair hands over, deputy and director sign by their posts. */
@Component
class SignedActs implements Deeds {

    private final JdbcClient jdbc;

    SignedActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Deed> of(StaffId person, Capacity capacity, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select s.at::date as day, s.deed, y.slug
                        from (select school_id, year_id, 'CHAIR' as capacity, 'handedOver' as deed, handed_by as who,
                                     handed_at as at from storage_act
                              union all select school_id, year_id, 'POST', 'accepted', accepted_by, accepted_at from storage_act
                              union all select school_id, year_id, 'POST', 'proposed', proposed_by, proposed_at from disposal_act
                              union all select school_id, year_id, 'POST', 'confirmed', confirmed_by, confirmed_at
                              from disposal_act) s
                        join academic_year y on y.school_id = s.school_id and y.id = s.year_id
                        where s.who = :person and s.capacity = :capacity and s.at::date between :first and :last
                        order by s.at desc limit 5
                        """)
                .param("person", person.value())
                .param("capacity", capacity.name())
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new Deed(
                        row.getObject("day", LocalDate.class), "archive.deed." + row.getString("deed"),
                        List.of(row.getString("slug").replace('-', '–'))))
                .list();
    }
}
