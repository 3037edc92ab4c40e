package kg.birikme.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import kg.birikme.shared.SchoolId;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * Writes a backup: every table with school data, by COPY, from one snapshot of the running database, by the owner, whom no wall
 * binds. Sessions and counted attempts to sign in are left out: whoever restores signs in anew.
 */
@Component
public class Backup {

    private static final String SCHEMA =
            "select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1";

    private static final String CHAINS = """
            select s.id, s.short_name_ky, c.position, c.hash from school s
            join signature_chain c on c.school_id = s.id
            """;

    private final DatabaseAccess access;
    private final BackupProperties properties;
    private final ObjectProvider<BuildProperties> build;
    private final Clock clock;

    Backup(DatabaseAccess access, BackupProperties properties, ObjectProvider<BuildProperties> build, Clock clock) {
        this.access = access;
        this.properties = properties;
        this.build = build;
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param bytes the size of the file
     * @param rows  in all tables
     */
    public record Written(Path file, long bytes, long rows, Instant at) {}

    /**
     * Writes a backup into the file, which is whole or not there.
     *
     * @param school the one school that it is to hold; null for the whole installation
     * @throws IOException if the file cannot be written, for want of space for one
     */
    public Written write(Path file, @Nullable SchoolId school) throws IOException {
        long[] rows = {0};
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try (Connection snapshot = DriverManager.getConnection(
                access.url(), access.owner().username(), access.owner().password())) {
            snapshot.setAutoCommit(false);
            snapshot.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            snapshot.setReadOnly(true);
            new BackupFile(file, properties.passphrase()).write(entries -> {
                try {
                    BackupManifest manifest = manifest(snapshot, school, now, entries);
                    rows[0] = manifest.tables().stream()
                            .mapToLong(BackupManifest.Table::rows)
                            .sum();
                    entries.manifest(manifest);
                } catch (SQLException refused) {
                    throw new IOException(refused);
                }
            });
            snapshot.rollback();
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
        return new Written(file.toAbsolutePath().normalize(), Files.size(file), rows[0], now);
    }

    private BackupManifest manifest(
            Connection snapshot, @Nullable SchoolId school, Instant now, BackupFile.Entries entries)
            throws SQLException, IOException {
        CopyManager copy = snapshot.unwrap(PGConnection.class).getCopyAPI();
        List<BackupManifest.Table> tables = new ArrayList<>();
        for (SchoolTables.Columns table : SchoolTables.of(snapshot)) {
            long[] rows = {0};
            String sum = entries.add(BackupManifest.Table.entry(table.name()), out -> {
                try {
                    rows[0] = copy.copyOut(
                            "copy (select " + table.list() + " from " + table.quoted() + table.of(school)
                                    + ") to stdout",
                            out);
                } catch (SQLException refused) {
                    throw new IOException(refused);
                }
            });
            tables.add(new BackupManifest.Table(table.name(), table.columns(), rows[0], sum));
        }
        @Nullable BuildProperties program = build.getIfAvailable();
        return new BackupManifest(
                BackupManifest.FORMAT,
                program == null ? "-" : String.valueOf(program.getVersion()),
                one(snapshot, SCHEMA),
                snapshot.getMetaData().getDatabaseProductVersion(),
                now,
                school == null ? null : school.value().toString(),
                tables,
                chains(snapshot, school));
    }

    private static List<BackupManifest.Chain> chains(Connection snapshot, @Nullable SchoolId school)
            throws SQLException {
        List<BackupManifest.Chain> chains = new ArrayList<>();
        try (Statement statement = snapshot.createStatement();
                ResultSet row = statement.executeQuery(
                        CHAINS + (school == null ? "" : " where s.id = '" + school.value() + "'") + " order by s.id")) {
            while (row.next()) {
                chains.add(
                        new BackupManifest.Chain(row.getString(1), row.getString(2), row.getInt(3), row.getString(4)));
            }
        }
        return chains;
    }

    private static String one(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /**
     * What a backup says of itself, in its entry {@code manifest.json}.
     *
     * @param format   the name of this format
     * @param program  the version of the program that wrote it
     * @param schema   the last migration of the database that it was taken from: restoring begins there
     * @param postgres the version of its server
     * @param made     when
     * @param school   the one school that it holds; absent where it holds the whole installation
     * @param tables   every table with what is in it
     * @param chains   where each school's chain of signatures ended
     */
    record BackupManifest(
            String format,
            String program,
            String schema,
            String postgres,
            Instant made,
            @Nullable String school,
            List<Table> tables,
            List<Chain> chains) {

        static final String FORMAT = "birikme-backup-1";
        static final String ENTRY = "manifest.json";

        BackupManifest {
            tables = List.copyOf(tables);
            chains = List.copyOf(chains);
        }

        /**
         * A table's rows, as PostgreSQL's COPY writes them in text, in the entry {@code tables/<name>.copy}.
         *
         * @param columns in the order of the rows
         * @param rows    how many
         * @param sha256  of the entry
         */
        record Table(String name, List<String> columns, long rows, String sha256) {

            Table {
                columns = List.copyOf(columns);
            }

            static String entry(String name) {
                return "tables/" + name + ".copy";
            }

            String entry() {
                return entry(name);
            }
        }

        /** The end of a school's chain of signatures. */
        record Chain(String school, String name, int position, String hash) {}
    }
}
