package kg.birikme.sheet.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import kg.birikme.shared.InvalidInput;
import kg.birikme.sheet.Tables;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Counts and measures the parts of a packed file before anything opens it: a small file can hold gigabytes. */
final class ZipMeasure {

    private static final int MOST_PARTS = 500;
    private static final long LARGEST_UNPACKED = 40L * 1024 * 1024;

    private ZipMeasure() {}

    /** What packs its parts in such a file. */
    enum Kind {
        SPREADSHEET,
        DOCUMENT,
        OPEN_DOCUMENT
    }

    /**
     * By the directory at the file's end, as the readers will find its parts too.
     *
     * @throws InvalidInput if it swells beyond measure or cannot be read
     */
    static Kind kindOf(byte[] file) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new InvalidInput(Tables.FIELD, "table.invalid.swells");
            }
            long unpacked = 0;
            for (ZipArchiveEntry part : parts) {
                try (InputStream content = zip.getInputStream(part)) {
                    unpacked = unpack(content, unpacked);
                }
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Kind.DOCUMENT;
            }
            return zip.getEntry("content.xml") == null ? Kind.SPREADSHEET : Kind.OPEN_DOCUMENT;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw broken(unreadable);
        }
    }

    private static long unpack(InputStream part, long before) throws IOException {
        byte[] piece = new byte[64 * 1024];
        long unpacked = before;
        int read = part.read(piece);
        while (read >= 0) {
            unpacked += read;
            if (unpacked > LARGEST_UNPACKED) {
                throw new InvalidInput(Tables.FIELD, "table.invalid.swells");
            }
            read = part.read(piece);
        }
        return unpacked;
    }

    static InvalidInput broken(Exception cause) {
        InvalidInput broken = new InvalidInput(Tables.FIELD, "table.invalid.broken");
        broken.initCause(cause);
        return broken;
    }
}
