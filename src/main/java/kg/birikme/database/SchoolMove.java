package kg.birikme.database;

import java.nio.file.Path;
import java.util.Objects;
import kg.birikme.database.Backup.BackupManifest;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/** Takes a school that was backed up by itself into this installation, beside those that are here. */
@Component
public class SchoolMove {

    private final DatabaseAccess access;
    private final BackupProperties properties;
    private final Flyway flyway;

    SchoolMove(DatabaseAccess access, BackupProperties properties, Flyway flyway) {
        this.access = access;
        this.properties = properties;
        this.flyway = flyway;
    }

    /**
     * What came in.
     *
     * @param school its id, as it was where it came from
     * @param rows   of all tables
     */
    public record TakenIn(String school, long rows) {}

    /**
     * @throws DatabaseUnusable if it is here already, or the file is damaged or of another version; then nothing was changed
     */
    public TakenIn takeIn(Path file) {
        BackupManifest manifest = new Restore(access, file, properties.passphrase()).beside(flyway);
        return new TakenIn(
                Objects.requireNonNull(manifest.school()),
                manifest.tables().stream().mapToLong(BackupManifest.Table::rows).sum());
    }
}
