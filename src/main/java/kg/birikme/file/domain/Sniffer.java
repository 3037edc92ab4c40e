package kg.birikme.file.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import kg.birikme.file.FileType;

/** Says what a file is by what it contains; names and declared types count for nothing. */
final class Sniffer {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String PDF_END = "%%EOF";
    private static final int PDF_TAIL = 2048;

    private Sniffer() {}

    /** The type, if it is one that may be attached. */
    static Optional<FileType> type(byte[] content) {
        if (starts(content, JPEG)) {
            return Optional.of(FileType.JPEG);
        }
        if (starts(content, PNG)) {
            return Optional.of(FileType.PNG);
        }
        if (starts(content, PDF)) {
            return hasEnd(content) ? Optional.of(FileType.PDF) : Optional.empty();
        }
        return starts(content, ZIP) ? OfficeZip.type(content) : Optional.empty();
    }

    private static boolean starts(byte[] content, byte[] sign) {
        return content.length >= sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }

    /** A PDF that breaks off is not worth keeping, and something else with a PDF's first line is none. */
    private static boolean hasEnd(byte[] content) {
        int from = Math.max(0, content.length - PDF_TAIL);
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains(PDF_END);
    }
}
