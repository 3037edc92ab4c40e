package kg.birikme.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Whether the disks of data and backups have room left: a full one stops the writing, and at last the database. */
@Component
public class DiskRoom {

    private static final Logger LOG = LoggerFactory.getLogger(DiskRoom.class);

    private final Path data;
    private final Path backups;
    private final DataSize least;

    DiskRoom(DatabaseProperties database, BackupProperties backup) {
        this.data = database.folder();
        this.backups = backup.folder();
        this.least = backup.room();
    }

    /** Whether one of them has less than {@code birikme.backup.room} left. */
    public boolean runsShort() {
        return Stream.of(data, backups).mapToLong(DiskRoom::left).anyMatch(bytes -> bytes < least.toBytes());
    }

    /** In bytes; a disk that does not tell is taken to have room. */
    private static long left(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there == null ? Long.MAX_VALUE : Files.getFileStore(there).getUsableSpace();
        } catch (IOException silent) {
            LOG.debug("{} does not tell how much room it has", there, silent);
            return Long.MAX_VALUE;
        }
    }
}
