package kg.birikme.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people, and people who mean harm, might send them. */
public final class SampleFiles {

    /** Stands in the metadata of {@link #photo}, as a place would. */
    public static final String PLACE = "GPS-42.8746-74.5698";

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/></Types>""";

    /** 40 × 30, left red, right blue, as Chromium writes it. */
    private static final String WEBP =
            "UklGRlgCAABXRUJQVlA4WAoAAAAgAAAAJwAAHQAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh"
                    + "Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    + "AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB"
                    + "UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA"
                    + "AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y"
                    + "WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM"
                    + "ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggagAAANAEAJ0BKigAHgA+bSySRaQioZgEAEAG"
                    + "xKAHYA/CDhAhgH4AV3/uAAF7zBn9qjJgAP7wm0P//kF2bbOZ///kB/yA/5Af+P6fKwf6DMbm5/IDrJ+cY//yA9/P+AJYLWnMg1Gy"
                    + "JpXTjHR4AAA=";

    /** 40 × 30, its right half clear, as Chromium writes it. */
    private static final String CLEAR_WEBP =
            "UklGRm4CAABXRUJQVlA4WAoAAAAwAAAAJwAAHQAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh"
                    + "Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    + "AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB"
                    + "UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA"
                    + "AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y"
                    + "WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM"
                    + "ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZBTFBIFAAAAAEPMIAREUJIQHjg/1oP5Ij+RwlDVlA4"
                    + "IGQAAABQBACdASooAB4APm0skkWkIqGYBABABsSgDFBoB+FbN/9wAAveWbRt40wAAP7wm0P/yC7y1LZn//kB/yA/5Af/x999yBPz"
                    + "Oz1alrfr6LxYf+NKrFPtn/8aVVqQTX/tbaRugAAA";

    private SampleFiles() {}

    public static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    public static byte[] clearWebp() {
        return Base64.getDecoder().decode(CLEAR_WEBP);
    }

    /** Says that it is larger than it is. */
    public static byte[] webpBomb(int width, int height) {
        byte[] small = webp();
        for (int at = 0; at < 3; at++) {
            small[24 + at] = (byte) (width - 1 >> 8 * at);
            small[27 + at] = (byte) (height - 1 >> 8 * at);
        }
        return small;
    }

    /** The beginning of a picture as an iPhone takes it. */
    public static byte[] heic() {
        return "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A picture, its left half red, its right half blue. */
    public static byte[] picture(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A photo of a phone: held upright (orientation 6), with a place in its metadata. */
    public static byte[] photo(int width, int height) {
        byte[] plain = picture(width, height, "jpg");
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putInt(0);
        exif.put(place);
        int length = exif.capacity() + 2;
        return ByteBuffer.allocate(plain.length + length + 2)
                .put(plain, 0, 2)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) length)
                .put(exif.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** A few bytes that claim to be a picture of that size. */
    public static byte[] bomb(int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DataOutputStream data = new DataOutputStream(out);
            data.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            chunk(
                    data,
                    "IHDR",
                    ByteBuffer.allocate(13)
                            .putInt(width)
                            .putInt(height)
                            .put(new byte[] {8, 2, 0, 0, 0})
                            .array());
            chunk(data, "IDAT", new byte[] {0x78, (byte) 0x9C, 0x63, 0, 0, 0, 1, 0, 1});
            chunk(data, "IEND", new byte[0]);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }

    /** The first bytes of a Windows program. */
    public static byte[] program() {
        byte[] program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        return program;
    }

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] docx() {
        return zip(Map.of(
                "[Content_Types].xml", TYPES.formatted("wordprocessingml.document"), "word/document.xml", "<w/>"));
    }

    public static byte[] docxWithMacros() {
        return zip(Map.of(
                "[Content_Types].xml",
                TYPES.formatted("wordprocessingml.document"),
                "word/document.xml",
                "<w/>",
                "word/vbaProject.bin",
                "x"));
    }

    public static byte[] xlsx() {
        return zip(Map.of("[Content_Types].xml", TYPES.formatted("spreadsheetml.sheet"), "xl/workbook.xml", "<w/>"));
    }

    public static byte[] odt() {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<w/>"));
    }

    /** An archive of these entries. */
    public static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
