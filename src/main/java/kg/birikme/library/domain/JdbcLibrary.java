package kg.birikme.library.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.library.Library;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the modules above who has still to read what. */
@Component
class JdbcLibrary implements Library {

    private final JdbcClient jdbc;

    JdbcLibrary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Unread> unread(LocalDate day, LocalDate today) {
        return jdbc.sql("""
                        select a.id, s.id as person, a.title, a.read_by
                        from announcement a
                        join person_view s on s.school_id = a.school_id
                            and :today between s.works_from and coalesce(s.works_to, 'infinity')
                        where a.withdrawn_at is null and a.read_by <= :day
                          and (a.audience <> 'MEMBERS' or exists (select 1 from member_view m where m.school_id = s.school_id
                              and m.staff_id = s.id and :today >= m.from_day and (m.to_day is null or :today <= m.to_day)))
                          and not exists (select 1 from announcement_read r where r.school_id = a.school_id
                              and r.announcement_id = a.id and r.staff_id = s.id)
                        order by a.at, s.id
                        """)
                .param("day", day)
                .param("today", today)
                .query((row, number) -> new Unread(
                        row.getObject("id", UUID.class),
                        new StaffId(row.getObject("person", UUID.class)),
                        row.getString("title"),
                        row.getObject("read_by", LocalDate.class)))
                .list();
    }
}
