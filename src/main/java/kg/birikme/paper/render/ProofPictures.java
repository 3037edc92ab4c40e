package kg.birikme.paper.render;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import kg.birikme.paper.Block;

/**
 * The pictures by which a telephone opens the page that proves a paper: the address with the code; where the installation was not
 * told its address, the code alone.
 *
 * @param site what comes before a path to make an address; may be empty
 */
public record ProofPictures(String site) {

    /** How a picture is named in a paper: {@code paper:qr-} and the text that it says. */
    private static final String NAME = PaperResources.SCHEME + ":qr-";

    /** As wide as the standard asks, in modules. */
    private static final int MARGIN = 4;

    /** Dots on a side of a module: printers of 600 dpi have enough to it. */
    private static final int DOTS = 6;

    private static final int WHITE = 0xFFFFFF;

    /** @param address as the installation was told it */
    static ProofPictures at(String address) {
        return new ProofPictures(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
    }

    /** The name of the picture for a paper. */
    public String picture(Block.Proof proof) {
        return NAME
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(said(proof).getBytes(StandardCharsets.UTF_8));
    }

    /** The picture itself, for whoever takes no names. */
    byte[] png(Block.Proof proof) {
        return drawn(said(proof));
    }

    private String said(Block.Proof proof) {
        return site.isEmpty() ? proof.code() : site + proof.path();
    }

    static boolean isPicture(String uri) {
        return uri.startsWith(NAME);
    }

    /** The picture of that name, black on white. */
    static byte[] png(String uri) {
        return drawn(new String(Base64.getUrlDecoder().decode(uri.substring(NAME.length())), StandardCharsets.UTF_8));
    }

    private static byte[] drawn(String said) {
        QrCode code = QrCode.encodeText(said, Ecc.MEDIUM);
        int side = (code.size + 2 * MARGIN) * DOTS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (!code.getModule(x / DOTS - MARGIN, y / DOTS - MARGIN)) {
                    image.setRGB(x, y, WHITE);
                }
            }
        }
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
