package kg.birikme.file.domain;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a phone held the camera, the one thing read from a photo's metadata before all of it is dropped: otherwise upright
 * photos would lie on their side.
 */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int MOST = 8;
    private static final int FIRST_TURNED = 5;
    private static final int MARK = 0xFF;
    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int EXIF_HEAD = 6;
    private static final int TIFF_HEAD = 8;
    private static final int EXIF = 0x45786966;

    private Orientation() {}

    /** 1 to 8 as Exif numbers them; 1 wherever nothing sensible is said. */
    static int of(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && unsigned(jpeg[at]) == MARK) {
            int marker = unsigned(jpeg[at + 1]);
            int length = unsigned(jpeg[at + 2]) << 8 | unsigned(jpeg[at + 3]);
            if (marker == SCAN || length < 2 || at + 2 + length > jpeg.length) {
                return UPRIGHT;
            }
            if (marker == APP1) {
                int found = exif(ByteBuffer.wrap(jpeg, at + 4, length - 2).slice());
                if (found != 0) {
                    return found;
                }
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    /** 0 if it is no Exif or says nothing of it. */
    private static int exif(ByteBuffer segment) {
        if (segment.remaining() < EXIF_HEAD + TIFF_HEAD || segment.getInt(0) != EXIF) {
            return 0;
        }
        ByteBuffer tiff = segment.position(EXIF_HEAD).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < TIFF_HEAD || directory > tiff.limit() - 2) {
            return 0;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int at = directory + 2; entries > 0 && at + ENTRY <= tiff.limit(); at += ENTRY, entries--) {
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort(at + 8));
                return value >= UPRIGHT && value <= MOST ? value : UPRIGHT;
            }
        }
        return 0;
    }

    private static int unsigned(byte value) {
        return Byte.toUnsignedInt(value);
    }

    /** Whether width and height change places. */
    static boolean turns(int orientation) {
        return orientation >= FIRST_TURNED;
    }

    /** What sets a picture of this size upright. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
