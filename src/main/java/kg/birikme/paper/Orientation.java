package kg.birikme.paper;

import java.util.Locale;

/** How an A4 sheet is laid. */
public enum Orientation {
    PORTRAIT(165),
    LANDSCAPE(252);

    private final int width;

    Orientation(int width) {
        this.width = width;
    }

    /** The width between the margins, in millimetres. */
    public int width() {
        return width;
    }

    /** The name that the style sheets use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
