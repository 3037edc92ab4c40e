package kg.birikme.sheet.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.shared.StaffId;
import kg.birikme.sheet.Tables;
import kg.birikme.sheet.WaitingTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the tables that wait in the school's database, as text. */
@Component
class JdbcWaitingTables implements WaitingTables {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final String FIND =
            "select purpose, place, choices, rows from waiting_table where id = ? and staff_id = ? and purpose = ? and read_at >= ?";

    private final JdbcClient jdbc;
    private final Tables tables;
    private final Clock clock;

    JdbcWaitingTables(JdbcClient jdbc, Tables tables, Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public void put(UUID id, StaffId person, Waiting waiting) {
        jdbc.sql("delete from waiting_table where staff_id = ? and purpose = ? and id <> ?")
                .params(person.value(), waiting.purpose(), id)
                .update();
        jdbc.sql("""
                        insert into waiting_table (id, staff_id, purpose, place, choices, rows, read_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (school_id, id) do update set choices = excluded.choices, rows = excluded.rows
                        """)
                .params(id, person.value(), waiting.purpose(), waiting.place(), waiting.choices())
                .params(waiting.table().text(), Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public Optional<Waiting> find(UUID id, StaffId person, String purpose) {
        return query(FIND, id, person, purpose);
    }

    @Override
    public Optional<Waiting> take(UUID id, StaffId person, String purpose) {
        return query(FIND + " for update", id, person, purpose);
    }

    private Optional<Waiting> query(String statement, UUID id, StaffId person, String purpose) {
        return jdbc.sql(statement)
                .params(
                        id,
                        person.value(),
                        purpose,
                        Timestamp.from(clock.instant().minus(LONGEST)))
                .query((row, number) -> new Waiting(
                        row.getString("purpose"),
                        row.getString("place"),
                        row.getString("choices"),
                        tables.readText(row.getString("rows"))))
                .optional();
    }

    /** Throws away what lay longer than a day, whoever sent it. */
    void forget() {
        jdbc.sql("delete from waiting_table where read_at < ?")
                .param(Timestamp.from(clock.instant().minus(LONGEST)))
                .update();
    }

    @Override
    public void drop(UUID id) {
        jdbc.sql("delete from waiting_table where id = ?").param(id).update();
    }
}
