package kg.birikme.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the archive that the application carries. */
final class PostgresBinaries {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private static final String UNPACKED = "server-";
    private static final String UNFINISHED = "unpacking-";

    private PostgresBinaries() {}

    /**
     * Unpacks the programs below the given folder unless they are there already.
     *
     * @return the folder that contains {@code bin}; its name changes with the content, so that an upgrade is unpacked anew
     * @throws DatabaseUnusable if this machine's system is not among those carried
     */
    static Path unpackInto(Path folder) throws IOException {
        URL archive = archive();
        Path unpacked = folder.resolve(UNPACKED + fingerprint(archive));
        if (!Files.exists(unpacked)) {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempDirectory(folder, UNFINISHED);
            unpack(archive, unfinished);
            moveUnlessThere(unfinished, unpacked);
        }
        return unpacked;
    }

    /** Deletes what earlier versions unpacked beside this one. */
    static void deleteOthers(Path unpacked) throws IOException {
        try (Stream<Path> entries = Files.list(unpacked.getParent())) {
            for (Path entry : entries.filter(path -> !path.equals(unpacked)).toList()) {
                String name = entry.getFileName().toString();
                if (name.startsWith(UNPACKED) && Files.isDirectory(entry) || name.startsWith(UNFINISHED)) {
                    Folders.deleteAll(entry);
                }
            }
        }
    }

    private static URL archive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String cpu = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String system = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "darwin" : "linux";
        String processor = cpu.equals("aarch64") ? "arm_64" : "x86_64";
        URL archive = PostgresBinaries.class.getResource("/postgres-" + system + "-" + processor + ".txz");
        if (archive == null) {
            throw new DatabaseUnusable(
                    "Birikme brings no PostgreSQL for " + os + " on " + cpu + ".",
                    "Use docker compose, or name a PostgreSQL server by SPRING_DATASOURCE_URL (see README.md).");
        }
        return archive;
    }

    /** The checksum that the surrounding jar keeps: telling without reading 15 MB. */
    private static String fingerprint(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        long sum = connection instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : connection.getContentLengthLong();
        return Long.toHexString(sum);
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream raw = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("an entry leads out of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
                makeExecutable(file);
            }
        }
    }

    private static void makeExecutable(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> rights = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            rights.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(file, rights);
        }
    }

    /** Another process may have unpacked the same meanwhile; then its copy serves. */
    private static void moveUnlessThere(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException taken) {
            if (!Files.exists(to)) {
                throw taken;
            }
            Folders.deleteAll(from);
        }
    }
}
