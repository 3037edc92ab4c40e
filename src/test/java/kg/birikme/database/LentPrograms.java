package kg.birikme.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kg.birikme.support.TestDatabase;
import org.springframework.util.FileSystemUtils;

/** Spares a program that a test starts the unpacking of its PostgreSQL: the tests' own is copied, which takes no time. */
public final class LentPrograms {

    private LentPrograms() {}

    /** Puts the programs where the first start on the data folder would unpack them. */
    public static void into(Path folder) {
        try {
            Path unpacked = PostgresBinaries.unpackInto(TestDatabase.binaries());
            Path place = folder.resolve(unpacked.getFileName());
            if (!Files.exists(place)) {
                Files.createDirectories(folder);
                FileSystemUtils.copyRecursively(unpacked, place);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
