package kg.birikme.paper;

import java.util.Locale;

/** How an A4 sheet is laid. */
public enum Orientation {
    PORTRAIT,
    LANDSCAPE;

    /** The name that the style sheets use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
