package kg.birikme.transfer.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.shared.StaffId;
import kg.birikme.transfer.domain.MemberImport.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists that were read and wait for the yes of whoever sent them; nobody else sees them, and none lies longer than a day. */
@Component
class WaitingLists {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TableReader reader;
    private final Clock clock;

    WaitingLists(JdbcClient jdbc, TableReader reader, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.clock = clock;
    }

    /** What was sent, and for what. */
    record Waiting(String year, @Nullable LocalDate since, Table table) {}

    /** Keeps it in the place of the person's older one. */
    void put(UUID id, StaffId person, Waiting list) {
        jdbc.sql("delete from member_list where staff_id = ? and id <> ?")
                .params(person.value(), id)
                .update();
        jdbc.sql("insert into member_list (id, staff_id, year_slug, since, rows, read_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, person.value(), list.year())
                .param(list.since())
                .params(list.table().text(), Timestamp.from(clock.instant()))
                .update();
    }

    Optional<Waiting> find(UUID id, StaffId person) {
        return jdbc.sql("select year_slug, since, rows from member_list where id = ? and staff_id = ? and read_at >= ?")
                .params(id, person.value(), Timestamp.from(clock.instant().minus(LONGEST)))
                .query((row, number) -> new Waiting(
                        row.getString("year_slug"),
                        row.getObject("since", LocalDate.class),
                        reader.readText(row.getString("rows"))))
                .optional();
    }

    /** Throws away what lay longer than a day, whoever sent it. */
    void forget() {
        jdbc.sql("delete from member_list where read_at < ?")
                .param(Timestamp.from(clock.instant().minus(LONGEST)))
                .update();
    }

    void drop(UUID id) {
        jdbc.sql("delete from member_list where id = ?").param(id).update();
    }
}
