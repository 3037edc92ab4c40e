package kg.birikme.database;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import kg.birikme.shared.SchoolId;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.stereotype.Component;

/**
 * Writes the rows of a school once more, under other ids or in another database: a hundredth of the time that every step of the
 * services takes.
 */
@Component
public final class SchoolCopy {

    private static final Set<String> TRAIL = Set.of("audit_entry", "audit_chain");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final DatabaseAccess access;

    SchoolCopy(DatabaseAccess access) {
        this.access = access;
    }

    /**
     * What stands in the tables for a school.
     *
     * @param texts columns of each table that has any rows, to these rows as PostgreSQL writes them; what a sequence counts is
     *     counted anew, in the same order
     */
    public record Rows(Map<String, String> texts) implements Serializable {}

    /**
     * What there is of a school but its trail, whose lines are sealed with the ids in them: that of a copy under other ids begins
     * with what is done next.
     */
    public Rows of(SchoolId school) {
        return read(school, TRAIL);
    }

    /** All that there is of a school, to be written as it is into another database. */
    public Rows whole(SchoolId school) {
        return read(school, Set.of());
    }

    private Rows read(SchoolId school, Set<String> leftOut) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Connection owner = owner()) {
            CopyManager copies = owner.unwrap(PGConnection.class).getCopyAPI();
            for (SchoolTables.Columns table : SchoolTables.of(owner)) {
                if (leftOut.contains(table.name())) {
                    continue;
                }
                String columns = table.columns().stream()
                        .filter(column -> !table.counted().contains(column))
                        .map(SchoolTables::quote)
                        .reduce((one, next) -> one + ", " + next)
                        .orElseThrow();
                StringWriter rows = new StringWriter();
                String order = table.counted().isEmpty()
                        ? ""
                        : " order by " + SchoolTables.quote(table.counted().get(0));
                copies.copyOut(
                        "copy (select " + columns + " from " + table.quoted() + table.of(school) + order
                                + ") to stdout",
                        rows);
                if (!rows.getBuffer().isEmpty()) {
                    texts.put(table.quoted() + " (" + columns + ")", rows.toString());
                }
            }
            return new Rows(texts);
        } catch (SQLException | IOException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Writes them as another school's; {@code other} tells what each id becomes. */
    public void write(Rows rows, UnaryOperator<UUID> other) {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            // Neither triggers nor foreign keys: they have let these rows pass once.
            statement.execute("set local session_replication_role = replica");
            CopyManager copies = owner.unwrap(PGConnection.class).getCopyAPI();
            for (Map.Entry<String, String> table : rows.texts().entrySet()) {
                String text = ID.matcher(table.getValue())
                        .replaceAll(
                                id -> other.apply(UUID.fromString(id.group())).toString());
                copies.copyIn("copy " + table.getKey() + " from stdin", new StringReader(text));
            }
            owner.commit();
        } catch (SQLException | IOException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.owner().username(), access.owner().password());
    }
}
