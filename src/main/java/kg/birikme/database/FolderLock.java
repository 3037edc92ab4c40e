package kg.birikme.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second application away from a data folder. The system takes the lock back when the process dies. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws DatabaseUnusable if another application holds the folder, or it belongs to another user */
    static FolderLock take(Path folder) throws IOException {
        FileChannel channel = open(folder);
        try {
            if (tryLock(channel) != null) {
                return new FolderLock(channel);
            }
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
        channel.close();
        throw new DatabaseUnusable(
                "Another Birikme is running on the data folder " + folder + ".",
                "Stop the other one, or give this one a folder of its own by birikme.database.folder.");
    }

    /** Whether a program runs on the folder. */
    static boolean isHeld(Path folder) throws IOException {
        if (!Files.exists(folder.resolve("lock"))) {
            return false;
        }
        try (FileChannel channel = open(folder);
                FileLock free = tryLock(channel)) {
            return free == null;
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (AccessDeniedException denied) {
            throw belongsToSomebodyElse(folder, denied);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    /** PostgreSQL opens only a folder of the user it runs as: root cannot use an ordinary user's folder either. */
    static DatabaseUnusable belongsToSomebodyElse(Path folder, @Nullable Exception cause) {
        return new DatabaseUnusable(
                "The data folder " + folder + " belongs to another user than the one who starts Birikme now.",
                "Start Birikme as the user who started it first (root and an ordinary user cannot share a folder), "
                        + "or hand the whole folder over with chown -R.",
                cause);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            throw new DatabaseUnusable("The data folder's lock cannot be given back.", "Nothing to do.", gone);
        }
    }
}
