package kg.birikme.file.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kg.birikme.file.FileType;

/** Says what a file is by what it contains; names and declared types count for nothing. */
final class Sniffer {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final byte[] WEBP = {'W', 'E', 'B', 'P'};
    private static final byte[] BOX = {'f', 't', 'y', 'p'};
    private static final List<byte[]> BRANDS = Stream.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif")
            .map(brand -> brand.getBytes(StandardCharsets.US_ASCII))
            .toList();
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String PDF_END = "%%EOF";
    private static final int PDF_TAIL = 2048;

    private Sniffer() {}

    /** As what a picture came, if it is one that is read. */
    static Optional<PictureFormat> picture(byte[] content) {
        if (starts(content, JPEG)) {
            return Optional.of(PictureFormat.JPEG);
        }
        if (starts(content, PNG)) {
            return Optional.of(PictureFormat.PNG);
        }
        return starts(content, RIFF) && has(content, WEBP, 8) ? Optional.of(PictureFormat.WEBP) : Optional.empty();
    }

    /** Whether it is a picture as newer telephones take it (HEIC, AVIF), which only they and few browsers read. */
    static boolean isTelephones(byte[] content) {
        return has(content, BOX, 4) && BRANDS.stream().anyMatch(brand -> has(content, brand, 8));
    }

    /** The type of what is no picture, if it is one that may be attached. */
    static Optional<FileType> type(byte[] content) {
        if (starts(content, PDF)) {
            return hasEnd(content) ? Optional.of(FileType.PDF) : Optional.empty();
        }
        return starts(content, ZIP) ? OfficeZip.type(content) : Optional.empty();
    }

    private static boolean starts(byte[] content, byte[] sign) {
        return has(content, sign, 0);
    }

    private static boolean has(byte[] content, byte[] sign, int at) {
        return content.length >= at + sign.length && Arrays.equals(content, at, at + sign.length, sign, 0, sign.length);
    }

    /** A PDF that breaks off is not worth keeping, and something else with a PDF's first line is none. */
    private static boolean hasEnd(byte[] content) {
        int from = Math.max(0, content.length - PDF_TAIL);
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains(PDF_END);
    }
}
