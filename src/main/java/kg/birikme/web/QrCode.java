package kg.birikme.web;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A text as a QR code, drawn as one path of an SVG image: a square of the length 1 for each dark module.
 *
 * @param size modules on a side, the quiet margin included
 * @param path the dark modules
 */
public record QrCode(int size, String path) {

    /** As wide as the standard asks: without it, cameras do not find the code on a printed slip. */
    private static final int MARGIN = 4;

    /** The code of the text; as printed on paper that is folded and carried about, it may lose a seventh of itself. */
    public static QrCode of(String text) {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrCode(code.size + 2 * MARGIN, path.toString());
    }
}
