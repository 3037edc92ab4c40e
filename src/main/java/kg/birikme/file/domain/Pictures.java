package kg.birikme.file.domain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.CMMException;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kg.birikme.file.FileProperties;
import kg.birikme.file.FileType;
import kg.birikme.shared.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * Draws pictures anew: upright, at most so many pixels long, without camera, place, hour or anything else that was hidden in
 * the file. The size is read from the head before anything is decoded, and nothing is written to a temporary file.
 */
@Component
class Pictures {

    private static final int MILLION = 1_000_000;
    /** No camera makes a longer one; a strip one pixel high would pass by its area. */
    private static final int LONGEST_SIDE = 30_000;

    private static final int PREVIEW_SIDE = 320;
    private static final float QUALITY = 0.85f;
    /** Each takes up to a hundred megabytes for a moment; others wait their turn, but not for ever. */
    private static final int AT_ONCE = 2;

    private static final int LONGEST_WAIT_SECONDS = 30;
    private static final int LONGEST_READ_SECONDS = 10;

    /** Cameras write up to a dozen; each one more costs the time of a whole picture (attack H4). */
    private static final int MOST_SCANS = 60;

    /** Where a PNG says how many bits a colour has. */
    private static final int PNG_DEPTH = 24;

    private final FileProperties limits;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Pictures(FileProperties limits) {
        this.limits = limits;
    }

    /** A picture drawn anew, as what it is kept, and a small one of it. */
    record Drawn(FileType type, byte[] full, byte[] preview) {}

    /** @throws InvalidInput if it has too many pixels, or cannot be decoded */
    Drawn draw(byte[] content, PictureFormat format, String name) {
        if (format == PictureFormat.JPEG && JpegScans.of(content).scans() > MOST_SCANS) {
            throw new InvalidInput("files", "file.invalid.broken", name);
        }
        takeTurn();
        try {
            BufferedImage decoded = decode(content, format, name);
            int orientation = format == PictureFormat.JPEG ? Orientation.of(content) : Orientation.UPRIGHT;
            BufferedImage full = upright(shrink(decoded, limits.side()), orientation);
            FileType type = format.kept(full.getColorModel().hasAlpha());
            return new Drawn(type, encode(full, type), encode(shrink(full, PREVIEW_SIDE), type));
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | CMMException
                | NegativeArraySizeException broken) {
            throw new InvalidInput("files", "file.invalid.broken", name);
        } catch (OutOfMemoryError tooMuchAtOnce) {
            // One large array that was not to be had; everybody else goes on, and so does the sender a little later.
            throw new InvalidInput("files", "file.invalid.busy");
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new InvalidInput("files", "file.invalid.busy");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InvalidInput("files", "file.invalid.busy");
        }
    }

    private BufferedImage decode(byte[] content, PictureFormat format, String name) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            // Texts and colour tables in the file are passed over: they can be bombs too.
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > mostPixels(content, format) || Math.max(width, height) > LONGEST_SIDE) {
                throw new InvalidInput("files", "file.invalid.pixels", name, String.valueOf(limits.megapixels()));
            }
            ImageReadParam reading = reader.getDefaultReadParam();
            // Fewer pixels are decoded where there are many more than wanted: at most two and a half times the side.
            int step = 1 + (Math.max(width, height) * 2 - 1) / (limits.side() * 5);
            reading.setSourceSubsampling(step, step, 0, 0);
            reader.addIIOReadProgressListener(
                    new Deadline(System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_READ_SECONDS)));
            return reader.read(0, reading);
        } finally {
            reader.dispose();
        }
    }

    /** What is kept whole in memory, or has two bytes a colour, may be a quarter as large. */
    private long mostPixels(byte[] content, PictureFormat format) {
        long most = (long) limits.megapixels() * MILLION;
        boolean costly = switch (format) {
            case JPEG -> JpegScans.of(content).progressive();
            case PNG -> content.length > PNG_DEPTH && content[PNG_DEPTH] > 8;
            case WEBP -> true;
        };
        return costly ? most / 4 : most;
    }

    /** Ends a decoding that takes too long: a small file may ask for hours. */
    private static final class Deadline implements IIOReadProgressListener {

        private final long end;

        Deadline(long end) {
            this.end = end;
        }

        private void look() {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("the picture takes too long");
            }
        }

        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            look();
        }

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {
            look();
        }

        @Override
        public void imageComplete(ImageReader source) {
            look();
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {
            look();
        }

        @Override
        public void sequenceComplete(ImageReader source) {
            look();
        }

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {
            look();
        }

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {
            look();
        }

        @Override
        public void thumbnailComplete(ImageReader source) {
            look();
        }

        @Override
        public void readAborted(ImageReader source) {
            look();
        }
    }

    /** By halves at first, so that fine lines do not turn into dots. */
    private static BufferedImage shrink(BufferedImage picture, int side) {
        BufferedImage now = picture;
        int longer = Math.max(now.getWidth(), now.getHeight());
        while (longer > side) {
            int next = Math.max(side, (longer + 1) / 2);
            double factor = (double) next / longer;
            now = redraw(
                    now,
                    AffineTransform.getScaleInstance(factor, factor),
                    Math.max(1, (int) Math.round(now.getWidth() * factor)),
                    Math.max(1, (int) Math.round(now.getHeight() * factor)));
            longer = next;
        }
        return now;
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean turned = Orientation.turns(orientation);
        return redraw(
                picture,
                Orientation.upright(orientation, width, height),
                turned ? height : width,
                turned ? width : height);
    }

    private static BufferedImage redraw(BufferedImage picture, AffineTransform how, int width, int height) {
        boolean clear = picture.getColorModel().hasAlpha();
        BufferedImage drawn =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            if (!clear) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, width, height);
            }
            pen.drawImage(picture, how, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static byte[] encode(BufferedImage picture, FileType type) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream image = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(image);
            ImageWriteParam writing = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                writing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                writing.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), writing);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /**
     * How costly a JPEG is to decode, read from its segments without decoding.
     *
     * @param scans       how often the whole picture is gone through
     * @param progressive whether it is kept whole in memory meanwhile
     */
    record JpegScans(int scans, boolean progressive) {

        private static final int BYTE = 0xFF;
        private static final int START_OF_SCAN = 0xDA;
        private static final int PROGRESSIVE = 0xC2;
        private static final int FIRST_WITHOUT_LENGTH = 0xD0;
        private static final int LAST_WITHOUT_LENGTH = 0xD9;

        static JpegScans of(byte[] content) {
            int scans = 0;
            boolean progressive = false;
            int at = 2;
            while (at + 3 < content.length) {
                int marker = content[at + 1] & BYTE;
                if ((content[at] & BYTE) != BYTE || marker == 0 || marker == BYTE) {
                    // Within a scan; a byte 255 there is followed by zero.
                    at++;
                    continue;
                }
                if (marker >= FIRST_WITHOUT_LENGTH && marker <= LAST_WITHOUT_LENGTH) {
                    at += 2;
                    continue;
                }
                scans += marker == START_OF_SCAN ? 1 : 0;
                progressive |= marker == PROGRESSIVE;
                at += 2 + ((content[at + 2] & BYTE) << 8 | content[at + 3] & BYTE);
            }
            return new JpegScans(scans, progressive);
        }
    }
}
