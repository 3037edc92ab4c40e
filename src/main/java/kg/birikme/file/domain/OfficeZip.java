package kg.birikme.file.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kg.birikme.file.FileType;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Office papers are archives; only those of a known make, without macros, encryption or absurd size inside pass. Nothing
 * but one short entry is unpacked.
 */
final class OfficeZip {

    private static final int MOST_ENTRIES = 5000;
    private static final long LARGEST_INSIDE = 300L * 1024 * 1024;
    private static final int LONGEST_DECLARATION = 256 * 1024;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String TEXT = "application/vnd.oasis.opendocument.text";
    private static final List<String> ACTIVE =
            List.of("vbaproject.bin", ".class", ".jar", ".exe", ".dll", ".js", ".vbs");

    private OfficeZip() {}

    static Optional<FileType> type(byte[] content) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            return isTame(zip) ? type(zip) : Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static boolean isTame(ZipFile zip) {
        int entries = 0;
        long inside = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            entries++;
            inside += Math.max(0, entry.getSize());
            if (entries > MOST_ENTRIES
                    || inside > LARGEST_INSIDE
                    || entry.getGeneralPurposeBit().usesEncryption()
                    || ACTIVE.stream().anyMatch(name::endsWith)
                    || name.startsWith("basic/")
                    || name.startsWith("scripts/")) {
                return false;
            }
        }
        return true;
    }

    private static Optional<FileType> type(ZipFile zip) throws IOException {
        if (read(zip, "mimetype").strip().equals(TEXT) && zip.getEntry("content.xml") != null) {
            return Optional.of(FileType.ODT);
        }
        String declared = read(zip, CONTENT_TYPES);
        if (declared.contains('"' + WORD + '"') && zip.getEntry("word/document.xml") != null) {
            return Optional.of(FileType.DOCX);
        }
        if (declared.contains('"' + SHEET + '"') && zip.getEntry("xl/workbook.xml") != null) {
            return Optional.of(FileType.XLSX);
        }
        return Optional.empty();
    }

    private static String read(ZipFile zip, String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null || !zip.canReadEntryData(entry)) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_DECLARATION), StandardCharsets.UTF_8);
        }
    }
}
