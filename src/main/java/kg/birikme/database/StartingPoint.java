package kg.birikme.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * All schools as they stood at one moment, in a file beside the data, to which the demonstration goes back. It exists nowhere
 * else: going back throws away what was done since.
 */
@Component
@Profile("demo")
public class StartingPoint {

    private final Backup backup;
    private final DatabaseAccess access;
    private final Flyway flyway;
    private final ApplicationEventPublisher events;
    private final Path file;
    private final Path note;
    private final String passphrase;

    StartingPoint(
            Backup backup,
            DatabaseAccess access,
            Flyway flyway,
            DatabaseProperties properties,
            BackupProperties backups,
            ApplicationEventPublisher events) {
        this.backup = backup;
        this.access = access;
        this.flyway = flyway;
        Path folder = properties.folder().toAbsolutePath();
        this.file = folder.resolveSibling(folder.getFileName() + "-beginning.zip");
        this.note = folder.resolveSibling(folder.getFileName() + "-day.txt");
        this.events = events;
        this.passphrase = backups.passphrase();
    }

    /** All schools stand as they stood: whoever remembers something of them forgets it. */
    public record WentBack() {}

    /** Keeps what there is now. */
    public void keep() {
        try {
            backup.write(file, null);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Whether there is one that this version of the program can go back to. */
    public boolean kept() {
        return Files.isRegularFile(file)
                && new BackupFile(file, passphrase).manifest().schema().equals(Restore.present(flyway));
    }

    /** Notes a word beside the data, which a later start finds. */
    public void note(String word) {
        try {
            Files.createDirectories(note.getParent());
            Files.writeString(note, word);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The word noted last; none since the beginning. */
    public Optional<String> noted() {
        try {
            return Files.isRegularFile(note) ? Optional.of(Files.readString(note)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Goes back to it, all or nothing; what was noted is forgotten.
     *
     * @throws DatabaseUnusable if there is none to go back to
     */
    public void goBack() {
        new Restore(access, file, passphrase).insteadOfAll(flyway);
        try {
            Files.deleteIfExists(note);
        } catch (IOException locked) {
            throw new UncheckedIOException(locked);
        }
        events.publishEvent(new WentBack());
    }
}
