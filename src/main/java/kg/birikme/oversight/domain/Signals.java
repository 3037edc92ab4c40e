package kg.birikme.oversight.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks all modules in one SQL statement what waits and what is late. */
@Service
public class Signals {

    private final JdbcClient jdbc;
    private final String sql;
    private final Clock clock;

    Signals(JdbcClient jdbc, List<SignalSource> sources, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.sql = sources.stream()
                .map(source -> "select key, staff_id, ref, day, words from (" + source.sql() + ") one")
                .collect(Collectors.joining("\nunion all\n"));
    }

    /** What the person may know of; all of it for whoever sees the compass, else only what concerns them. */
    @Transactional(readOnly = true)
    public List<Signal> of(YearView year, Actor actor) {
        if (sql.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(sql)
                .param("year", year.id().value())
                .param("today", LocalDate.now(clock))
                .param("actor", actor.staff().value())
                .param("everybody", RuleCompass.visibleTo(actor))
                .query((row, number) -> {
                    UUID staff = row.getObject("staff_id", UUID.class);
                    return new Signal(
                            row.getString("key"),
                            staff == null ? null : new StaffId(staff),
                            row.getString("ref"),
                            row.getObject("day", LocalDate.class),
                            row.getString("words"));
                })
                .list();
    }
}
