package kg.birikme.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the tables to where this version of the program expects them, or says in plain words why not. */
final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private Migrations() {}

    /** @throws DatabaseUnusable if a newer program has written the data: this one would misread them */
    static void requireReadable(Flyway flyway) {
        @Nullable MigrationInfo present = flyway.info().current();
        if (present == null || present.getVersion() == null) {
            return;
        }
        if (present.getState() == MigrationState.FUTURE_SUCCESS) {
            throw new DatabaseUnusable(
                    "The data were written by a newer Birikme (database " + present.getVersion()
                            + "). Nothing was changed.",
                    "Start the newest Birikme that this school has used.");
        }
    }

    /** Removes what a start left half made. */
    static void startOver(Flyway flyway, UnfinishedData unfinished) {
        try (Connection owner = flyway.getConfiguration().getDataSource().getConnection()) {
            if (!unfinished.in(owner)) {
                return;
            }
        } catch (SQLException unreadable) {
            throw new DatabaseUnusable("The data cannot be read.", "Start again.", unreadable);
        }
        LOG.info("What the last start left half made is removed and made anew");
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .cleanDisabled(false)
                .load()
                .clean();
    }

    /** @throws DatabaseUnusable if the tables were made by other migrations than this program's */
    static void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayValidateException differs) {
            throw new DatabaseUnusable(
                    "The data were written by a version of Birikme that was never released; this one cannot carry them on. "
                            + "Nothing was changed.",
                    "Start the version that wrote them, or restore a backup of a released one.",
                    differs);
        }
    }

    /** @throws DatabaseUnusable if the running program is an older one */
    static void requireMigrated(Flyway flyway) {
        if (flyway.info().pending().length > 0) {
            throw new DatabaseUnusable(
                    "An older Birikme is running on the data.", "Stop it, or use its own jar for the command.");
        }
    }
}
