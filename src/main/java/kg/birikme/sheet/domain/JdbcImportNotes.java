package kg.birikme.sheet.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.sheet.ImportNotes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the notes in the school's database. */
@Component
class JdbcImportNotes implements ImportNotes {

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final String FIND =
            "select id, purpose, place, done_by, done_at, done from import_note where purpose = ? and done_at >= ? and ";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcImportNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void put(Note note) {
        jdbc.sql("delete from import_note where purpose = ? and place = ?")
                .params(note.purpose(), note.place())
                .update();
        jdbc.sql("insert into import_note (id, purpose, place, done_by, done_at, done) values (?, ?, ?, ?, ?, ?)")
                .params(note.id(), note.purpose(), note.place(), note.doneBy())
                .params(Timestamp.from(note.at()), note.done())
                .update();
    }

    @Override
    public Optional<Note> last(String purpose, String place) {
        return jdbc.sql(FIND + "place = ?")
                .params(purpose, oldest(), place)
                .query((row, number) -> note(row))
                .optional();
    }

    @Override
    public Optional<Note> take(UUID id, String purpose) {
        return jdbc.sql(FIND + "id = ? for update")
                .params(purpose, oldest(), id)
                .query((row, number) -> note(row))
                .optional();
    }

    @Override
    public void drop(UUID id) {
        jdbc.sql("delete from import_note where id = ?").param(id).update();
    }

    /** Throws away what can be undone no longer. */
    void forget() {
        jdbc.sql("delete from import_note where done_at < ?").param(oldest()).update();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(LONGEST));
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getString("purpose"),
                row.getString("place"),
                row.getString("done_by"),
                row.getTimestamp("done_at").toInstant(),
                row.getString("done"));
    }
}
