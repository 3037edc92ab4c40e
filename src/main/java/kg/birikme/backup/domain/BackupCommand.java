package kg.birikme.backup.domain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kg.birikme.database.Backup;
import kg.birikme.database.BackupShelf;
import kg.birikme.shared.Command;
import kg.birikme.shared.SchoolId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * {@code backup [file [school]]}: writes a backup, from the running program's database or, where none runs, by itself. Without a
 * file it goes to the shelf of the daily ones; with a school's id it holds that school alone.
 */
@Component
class BackupCommand implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(BackupCommand.class);

    private final Backup backup;
    private final BackupShelf shelf;
    private final BackupTrail trail;

    BackupCommand(Backup backup, BackupShelf shelf, BackupTrail trail) {
        this.backup = backup;
        this.shelf = shelf;
        this.trail = trail;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public boolean run(List<String> arguments) {
        try {
            SchoolId school = school(arguments);
            Backup.Written written =
                    arguments.isEmpty() ? shelf.make() : backup.write(Path.of(arguments.get(0)), school);
            trail.made(written, school);
            LOG.info("Backup {}: {} rows, {} bytes", written.file(), written.rows(), written.bytes());
            return true;
        } catch (IOException refused) {
            LOG.error("No backup was made, older ones are as they were: {}", refused.getMessage());
            return false;
        }
    }

    private static @Nullable SchoolId school(List<String> arguments) {
        return arguments.size() < 2 ? null : new SchoolId(UUID.fromString(arguments.get(1)));
    }
}
