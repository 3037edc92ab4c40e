package kg.birikme.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kg.birikme.database.Backup.BackupManifest;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a backup back: the empty database is migrated to where the backup was taken, filled in one transaction in which every
 * foreign key is put on anew and so proved, counted, and migrated forward from there.
 */
final class Restore {

    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);

    private static final String FOREIGN_KEYS = """
            select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint
            where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0 order by 1, 2
            """;

    private final DatabaseAccess access;
    private final BackupFile file;

    Restore(DatabaseAccess access, Path file, String passphrase) {
        this.access = access;
        this.file = new BackupFile(file, passphrase);
    }

    /**
     * Restores into an empty database.
     *
     * @throws DatabaseUnusable if it is not empty, or the backup damaged or newer than this program; then nothing was changed
     */
    BackupManifest into(Flyway flyway) {
        BackupManifest manifest = file.manifest();
        requireKnown(manifest, flyway);
        file.verify(manifest);
        emptied(flyway);
        Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .target(manifest.schema())
                .load()
                .migrate();
        fill(manifest, false);
        flyway.migrate();
        LOG.info(
                "Restored {} rows of {} tables from the backup of {}",
                manifest.tables().stream().mapToLong(BackupManifest.Table::rows).sum(),
                manifest.tables().size(),
                manifest.made());
        return manifest;
    }

    /**
     * Takes one school's backup into a running installation.
     *
     * @throws DatabaseUnusable if the school is there already, or the backup of another version; then nothing was changed
     */
    BackupManifest beside(Flyway flyway) {
        BackupManifest manifest = file.manifest();
        String present = present(flyway);
        if (manifest.school() == null) {
            throw new DatabaseUnusable(
                    "The backup holds a whole installation; beside other schools only the backup of one school is taken in.",
                    "Make a backup of one school, or restore into an empty database.");
        }
        if (!manifest.schema().equals(present)) {
            throw new DatabaseUnusable(
                    "The backup was made by another version of Birikme (" + manifest.schema() + ", here " + present
                            + ").",
                    "Bring both to the newest version and make the backup again.");
        }
        file.verify(manifest);
        fill(manifest, false);
        return manifest;
    }

    /**
     * Puts a backup of everything in the place of all that is there now.
     *
     * @throws DatabaseUnusable if the backup holds one school alone, or is of another version; then nothing was changed
     */
    BackupManifest insteadOfAll(Flyway flyway) {
        BackupManifest manifest = file.manifest();
        if (manifest.school() != null || !manifest.schema().equals(present(flyway))) {
            throw new DatabaseUnusable(
                    "The backup holds one school alone, or was made by another version of Birikme.",
                    "Restore it into an empty database.");
        }
        file.verify(manifest);
        fill(manifest, true);
        return manifest;
    }

    /** The version of the tables. */
    static String present(Flyway flyway) {
        return flyway.info().current().getVersion().getVersion();
    }

    private static void requireKnown(BackupManifest manifest, Flyway flyway) {
        MigrationInfo[] all = flyway.info().all();
        MigrationVersion wanted = MigrationVersion.fromVersion(manifest.schema());
        for (MigrationInfo one : all) {
            if (wanted.equals(one.getVersion())) {
                return;
            }
        }
        throw new DatabaseUnusable(
                "The backup was made by a newer Birikme (" + manifest.program() + ", database " + manifest.schema()
                        + ").",
                "Restore it with that version or a newer one.");
    }

    /** A database in which the program was started once, but no school founded, counts as empty. */
    private void emptied(Flyway flyway) {
        if (flyway.info().applied().length == 0) {
            return;
        }
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet schools = statement.executeQuery("select count(*) from school")) {
            schools.next();
            if (schools.getInt(1) > 0) {
                throw new DatabaseUnusable(
                        "The database holds a school already. Nothing was changed.",
                        "Restore into a new folder (BIRIKME_DATABASE_FOLDER) or an empty database.");
            }
        } catch (SQLException refused) {
            throw failed(refused);
        }
        Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .cleanDisabled(false)
                .load()
                .clean();
    }

    /** @param empty whether the tables are emptied before: the foreign keys are away then, and the triggers silent */
    private void fill(BackupManifest manifest, boolean empty) {
        try (Connection connection = owner()) {
            connection.setAutoCommit(false);
            List<SchoolTables.Columns> tables = SchoolTables.of(connection);
            List<String[]> keys = foreignKeys(connection);
            try (Statement statement = connection.createStatement()) {
                requireNew(statement, manifest);
                for (String[] key : keys) {
                    statement.execute("alter table " + key[0] + " drop constraint " + key[1]);
                }
                for (SchoolTables.Columns table : tables) {
                    statement.execute("alter table " + table.quoted() + " disable trigger user");
                }
                if (empty) {
                    statement.execute("truncate table "
                            + tables.stream().map(SchoolTables.Columns::quoted).collect(Collectors.joining(", ")));
                }
                copy(
                        connection,
                        manifest,
                        tables.stream().map(SchoolTables.Columns::name).collect(Collectors.toSet()));
                for (String[] key : keys) {
                    statement.execute("alter table " + key[0] + " add constraint " + key[1] + " " + key[2]);
                }
                for (SchoolTables.Columns table : tables) {
                    statement.execute("alter table " + table.quoted() + " enable trigger user");
                    countOn(statement, table);
                }
            }
            connection.commit();
        } catch (SQLException refused) {
            throw failed(refused);
        }
    }

    private static void requireNew(Statement statement, BackupManifest manifest) throws SQLException {
        if (manifest.school() == null) {
            return;
        }
        try (ResultSet there =
                statement.executeQuery("select exists (select 1 from school where id = '" + manifest.school() + "')")) {
            there.next();
            if (there.getBoolean(1)) {
                throw new DatabaseUnusable(
                        "The school is in this installation already. Nothing was changed.", "Nothing to do.");
            }
        }
    }

    private void copy(Connection connection, BackupManifest manifest, Set<String> known) throws SQLException {
        for (BackupManifest.Table table : manifest.tables()) {
            if (!known.contains(table.name())) {
                throw new DatabaseUnusable(
                        "The backup holds a table that is unknown here: " + table.name() + ". Nothing was changed.",
                        "Use the version of Birikme that made it, or a newer one.");
            }
            String columns = table.columns().stream().map(SchoolTables::quote).collect(Collectors.joining(", "));
            long rows = file.read(
                    table.entry(),
                    in -> copyIn(
                            connection,
                            "copy " + SchoolTables.quote(table.name()) + " (" + columns + ") from stdin",
                            in));
            if (rows != table.rows()) {
                throw new DatabaseUnusable(
                        "Of " + table.rows() + " rows of " + table.name() + " " + rows
                                + " came back. Nothing was changed.",
                        "Use another backup.");
            }
        }
    }

    private static long copyIn(Connection connection, String statement, InputStream in) throws IOException {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, in);
        } catch (SQLException refused) {
            throw failed(refused);
        }
    }

    private static void countOn(Statement statement, SchoolTables.Columns table) throws SQLException {
        for (String counted : table.counted()) {
            statement.execute("select setval(pg_get_serial_sequence('" + table.quoted() + "', '" + counted + "'), "
                    + "greatest(1, (select max(" + SchoolTables.quote(counted) + ") from " + table.quoted() + ")))");
        }
    }

    private static List<String[]> foreignKeys(Connection connection) throws SQLException {
        List<String[]> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FOREIGN_KEYS)) {
            while (row.next()) {
                keys.add(new String[] {row.getString(1), row.getString(2), row.getString(3)});
            }
        }
        return keys;
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.owner().username(), access.owner().password());
    }

    private static DatabaseUnusable failed(SQLException refused) {
        return new DatabaseUnusable(
                "The backup cannot be taken in: " + refused.getMessage() + " Nothing was changed.",
                "Where a user name is taken, rename the account in one of the installations.",
                refused);
    }
}
