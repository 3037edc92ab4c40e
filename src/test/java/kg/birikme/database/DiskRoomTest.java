package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Measured on the disk of the tests: it has more than a byte and less than a thousand terabytes left. */
class DiskRoomTest {

    @TempDir
    Path disk;

    @Test
    void tellsWhereLittleIsLeftAlsoForFoldersThatAreStillToCome() {
        assertThat(room(DataSize.ofBytes(1)).runsShort()).isFalse();
        assertThat(room(DataSize.ofTerabytes(1_000)).runsShort()).isTrue();
    }

    private DiskRoom room(DataSize least) {
        return new DiskRoom(
                new DatabaseProperties(disk.resolve("data/postgres"), "birikme_app", "", ""),
                new BackupProperties(disk.resolve("data/backup"), "", false, least));
    }
}
