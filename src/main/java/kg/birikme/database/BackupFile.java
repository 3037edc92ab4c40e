package kg.birikme.database;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kg.birikme.database.Backup.BackupManifest;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.FileHeader;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup as one ZIP file, encrypted with AES-256 where there is a passphrase. It is written under another name, brought to the
 * disk and then given its own name in one step: a disk that fills up, or a power cut, leaves the older ones whole and no half one
 * beside them.
 */
final class BackupFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String UNFINISHED = ".unfinished";

    private final Path file;
    private final String passphrase;

    BackupFile(Path file, String passphrase) {
        this.file = file.toAbsolutePath().normalize();
        this.passphrase = passphrase;
    }

    /** What fills the entries, one after another. */
    interface Content {
        void writeTo(Entries entries) throws IOException;
    }

    /** Writes it, whole or not at all. */
    void write(Content content) throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            try (ZipOutputStream zip = zip(new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16))) {
                content.writeTo(new Entries(zip));
            }
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private ZipOutputStream zip(OutputStream disk) throws IOException {
        return passphrase.isEmpty() ? new ZipOutputStream(disk) : new ZipOutputStream(disk, passphrase.toCharArray());
    }

    /** The entries of a file that is being written. */
    final class Entries {

        private final ZipOutputStream zip;

        private Entries(ZipOutputStream zip) {
            this.zip = zip;
        }

        /** Adds an entry and gives its SHA-256. */
        String add(String name, Filling filling) throws IOException {
            ZipParameters parameters = new ZipParameters();
            parameters.setFileNameInZip(name);
            if (!passphrase.isEmpty()) {
                parameters.setEncryptFiles(true);
                parameters.setEncryptionMethod(EncryptionMethod.AES);
                parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
            }
            zip.putNextEntry(parameters);
            MessageDigest digest = sha256();
            filling.fill(new DigestOutputStream(zip, digest));
            zip.closeEntry();
            return HexFormat.of().formatHex(digest.digest());
        }

        void manifest(BackupManifest manifest) throws IOException {
            byte[] text = JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(manifest)
                    .getBytes(StandardCharsets.UTF_8);
            add(BackupManifest.ENTRY, out -> out.write(text));
        }
    }

    /** What writes one entry. */
    interface Filling {
        void fill(OutputStream out) throws IOException;
    }

    /**
     * What the file says of itself.
     *
     * @throws DatabaseUnusable if it is no backup, damaged, or the passphrase is another one
     */
    BackupManifest manifest() {
        if (!Files.isRegularFile(file)) {
            throw new DatabaseUnusable("There is no file " + file + ".", "Check the name.");
        }
        String text = read(BackupManifest.ENTRY, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
        BackupManifest manifest = JSON.readValue(text, BackupManifest.class);
        if (!manifest.format().equals(BackupManifest.FORMAT)) {
            throw new DatabaseUnusable(
                    "The file " + file + " is a backup in the format " + manifest.format()
                            + ", which this Birikme does not know.",
                    "Use the newest Birikme.");
        }
        return manifest;
    }

    /**
     * Reads every table's entry to its end and compares the sums.
     *
     * @throws DatabaseUnusable naming the first one that is damaged
     */
    void verify(BackupManifest manifest) {
        for (BackupManifest.Table table : manifest.tables()) {
            String sum = read(table.entry(), in -> {
                MessageDigest digest = sha256();
                new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
                return HexFormat.of().formatHex(digest.digest());
            });
            if (!sum.equals(table.sha256())) {
                throw damaged(table.entry(), null);
            }
        }
    }

    /** What reads one entry. */
    interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    /** @throws DatabaseUnusable if the entry cannot be read */
    <T> T read(String entry, Reading<T> reading) {
        try (ZipFile zip = passphrase.isEmpty()
                ? new ZipFile(file.toFile())
                : new ZipFile(file.toFile(), passphrase.toCharArray())) {
            @Nullable FileHeader header = zip.getFileHeader(entry);
            if (header == null) {
                throw damaged(entry, null);
            }
            if (header.isEncrypted() && passphrase.isEmpty()) {
                throw new DatabaseUnusable(
                        "The backup " + file + " is encrypted.", "Set BIRIKME_BACKUP_PASSPHRASE to its passphrase.");
            }
            try (InputStream in = zip.getInputStream(header)) {
                return reading.read(new Unclosed(in));
            }
        } catch (ZipException broken) {
            if (broken.getType() == ZipException.Type.WRONG_PASSWORD) {
                throw new DatabaseUnusable(
                        "The passphrase is not that of the backup " + file + ".",
                        "Set BIRIKME_BACKUP_PASSPHRASE to the one with which it was made.",
                        broken);
            }
            throw damaged(entry, broken);
        } catch (IOException broken) {
            throw damaged(entry, broken);
        }
    }

    private DatabaseUnusable damaged(String entry, @Nullable Exception cause) {
        return new DatabaseUnusable(
                "The backup " + file + " is damaged at " + entry + ". Nothing was changed.",
                "Use another backup.",
                cause);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The reader may close what it was given; the entry is closed once. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The entry's own stream is closed by whoever opened it.
        }
    }
}
