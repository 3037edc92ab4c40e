package kg.birikme.library.domain;

import java.util.List;
import kg.birikme.library.LibraryAudience;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of the library's readers. */
@Component
public class LibraryHouseReader {

    private static final String SIGNALS = """
            select 'announcementUnread' as key, s.id as staff_id, a.id::text as ref, a.read_by as day, a.title as words,
                   a.audience
            from announcement a
            join person_view s on s.school_id = a.school_id and s.id = :actor
                and :today between s.works_from and coalesce(s.works_to, 'infinity')
            where a.withdrawn_at is null and a.at::date between :starts and :ends
              and not exists (select 1 from announcement_read r where r.school_id = a.school_id and r.announcement_id = a.id
                  and r.staff_id = s.id)
            """;

    private final JdbcClient jdbc;

    LibraryHouseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was announced in the year and the looker has not marked as read (R32). */
    public List<Signal> signals(YearView year, Look look) {
        return jdbc
                .sql(SIGNALS)
                .param("actor", look.actor().staff().value())
                .param("today", look.today())
                .param("starts", year.start())
                .param("ends", year.end())
                .query((row, number) -> Signal.of(row, number)
                        .asked(new LibraryPermissions(look.actor(), true)
                                .mayRead(LibraryAudience.valueOf(row.getString("audience")))))
                .list()
                .stream()
                .filter(Signal::asked)
                .toList();
    }
}
