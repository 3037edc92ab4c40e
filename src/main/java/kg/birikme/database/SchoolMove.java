package kg.birikme.database;

import java.nio.file.Path;
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
     * @return how many rows came in
     * @throws DatabaseUnusable if it is here already, or the file is damaged or of another version; then nothing was changed
     */
    public long takeIn(Path file) {
        return new Restore(access, file, properties.passphrase()).beside(flyway).tables().stream()
                .mapToLong(BackupManifest.Table::rows)
                .sum();
    }
}
