package kg.birikme.database;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies in the folder: {@code data} (the cluster), {@code password} (the owner's, for us alone), {@code server.log},
 * {@code lock}. To be touched only by who holds the lock.
 */
final class DataFolder {

    private static final int PASSWORD_BYTES = 32;
    private static final String UNFINISHED = "unfinished-";

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder;
    }

    Path data() {
        return folder.resolve("data");
    }

    boolean holds(Path file) {
        return file.startsWith(folder);
    }

    Path log() {
        return folder.resolve("server.log");
    }

    /**
     * Whether we are root.
     *
     * @throws DatabaseUnusable if the data belong to another user
     */
    boolean checkOwner() throws IOException {
        if (!Files.getFileStore(folder).supportsFileAttributeView("unix")) {
            return false;
        }
        Path probe = Files.createTempFile(folder, "probe-", "");
        Object ours = Files.getAttribute(probe, "unix:uid");
        Files.delete(probe);
        if (Files.exists(data()) && !Objects.equals(ours, Files.getAttribute(data(), "unix:uid"))) {
            throw FolderLock.belongsToSomebodyElse(folder, null);
        }
        return Objects.equals(ours, 0);
    }

    /** The owner's password; made up on the first start. */
    String password() throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            Path unfinished = createPrivateFile();
            Files.writeString(unfinished, randomPassword(), StandardOpenOption.WRITE);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    private Path createPrivateFile() throws IOException {
        FileAttribute<?>[] oursAlone = Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        return Files.createTempFile(folder, UNFINISHED, "", oursAlone);
    }

    /** A password that nobody has to remember. */
    static String randomPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Makes the cluster unless it is there. A crash on the way leaves a temporary folder, never half a cluster.
     *
     * @throws DatabaseUnusable if there is a cluster of another major version, or initdb fails
     */
    void prepare(PostgresPrograms programs, String owner) throws IOException {
        if (Files.exists(data())) {
            checkVersion(programs);
            return;
        }
        deleteUnfinished();
        password();
        Path unfinished = Files.createTempDirectory(folder, UNFINISHED);
        PostgresPrograms.Result result = programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished.toAbsolutePath(),
                        "--username=" + owner,
                        "--pwfile=" + folder.resolve("password").toAbsolutePath(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=icu",
                        "--icu-locale=ky",
                        "--data-checksums"));
        if (!result.ok()) {
            throw new DatabaseUnusable(
                    "The database cannot be created in " + folder + ": " + result.output(),
                    "Check the free space and the rights of the folder.");
        }
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void checkVersion(PostgresPrograms programs) {
        String kept = PostgresPrograms.read(data().resolve("PG_VERSION"));
        String brought = programs.majorVersion();
        if (!kept.equals(brought)) {
            throw new DatabaseUnusable(
                    "The data in " + folder + " were written by PostgreSQL " + kept
                            + "; this Birikme brings PostgreSQL " + brought + ", which cannot read them.",
                    "Start the Birikme that wrote them, make a backup there, and restore it with this one into a new "
                            + "folder. Nothing was changed.");
        }
    }

    private void deleteUnfinished() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.filter(
                            path -> path.getFileName().toString().startsWith(UNFINISHED))
                    .toList()) {
                Folders.deleteAll(entry);
            }
        }
    }

    /** The living process that the cluster's note names as its server; perhaps a stranger that has got its number. */
    Optional<ProcessHandle> notedServer() {
        if (!Files.exists(serverNote())) {
            return Optional.empty();
        }
        String number = PostgresPrograms.read(serverNote())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        return number.matches("[0-9]{1,18}")
                ? ProcessHandle.of(Long.parseLong(number)).filter(ProcessHandle::isAlive)
                : Optional.empty();
    }

    /** The port on which the noted server listens. */
    int notedPort() throws IOException {
        List<String> lines = PostgresPrograms.read(serverNote()).lines().toList();
        if (lines.size() < 4 || !lines.get(3).strip().matches("[0-9]{1,5}")) {
            throw new IOException("its server is just starting or ending");
        }
        return Integer.parseInt(lines.get(3).strip());
    }

    void deleteServerNote() throws IOException {
        Files.deleteIfExists(serverNote());
    }

    private Path serverNote() {
        return data().resolve("postmaster.pid");
    }

    /** Keeps the log of the last starts small: an old one that has grown gives way. */
    void turnLog(long largestBytes) throws IOException {
        try {
            if (Files.exists(log()) && Files.size(log()) > largestBytes) {
                Files.move(log(), folder.resolve("server.log.old"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (FileSystemException stillOpen) {
            throw new DatabaseUnusable(
                    "The log " + log() + " is held by another program.", "Close the program that shows it.", stillOpen);
        }
    }
}
