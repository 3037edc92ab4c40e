package kg.birikme.web;

import java.util.Locale;

/** How something stands: it picks the colour and the symbol of a chip or a light, which never stand without a word. */
public enum Tone {
    /** Done, in order. */
    GOOD("check"),
    /** Going on, somebody is at it. */
    GOING("clock"),
    /** Soon due, or to be looked at. */
    WARNING("warning"),
    /** Late, refused, missing. */
    BAD("stop"),
    /** Not yet begun, a draft, nothing to say. */
    QUIET("dot"),
    /** To know. */
    NOTE("info");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    /** The name of the symbol in {@code assets/icons.svg}. */
    public String icon() {
        return icon;
    }

    /** The name of the style sheet's class. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
