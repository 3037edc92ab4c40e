package kg.birikme.paper.render;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import kg.birikme.paper.Typeface;

/** What of a typed or pasted text can be written and drawn. */
final class Glyphs {

    /** What XML 1.0 forbids: such characters arrive by pasting and would make the document unreadable. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** The face draws the sign of the som as that of the rouble. */
    private static final String SOM_SIGN = "\u20C0";

    /** What people paste and the face has no letters for. */
    private static final Map<Integer, String> INSTEAD = Map.ofEntries(
            Map.entry(0x2190, "–"),
            Map.entry(0x2192, "–"),
            Map.entry(0x21D2, "–"),
            Map.entry(0x2713, "+"),
            Map.entry(0x2714, "+"),
            Map.entry(0x2705, "+"),
            Map.entry(0x2717, "–"),
            Map.entry(0x2718, "–"),
            Map.entry(0x2610, "□"),
            Map.entry(0x2611, "+"),
            Map.entry(0x25CF, "•"),
            Map.entry(0x25CB, "•"),
            Map.entry(0x25AA, "•"),
            Map.entry(0x25A0, "•"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2010, "-"),
            Map.entry(0x2015, "—"),
            Map.entry(0x2212, "–"));

    private Glyphs() {}

    /** The text without what no document may hold. */
    static String legal(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    /** The text in what the face can draw: signs that it lacks give way to their likes, and pictures to nothing. */
    static String drawn(String text) {
        String legal = legal(text).replace(SOM_SIGN, "сом");
        if (legal.codePoints().allMatch(Glyphs::known)) {
            return legal;
        }
        StringBuilder drawn = new StringBuilder(legal.length());
        legal.codePoints().forEach(letter -> drawn.append(known(letter) ? Character.toString(letter) : likely(letter)));
        return drawn.toString();
    }

    private static String likely(int letter) {
        String like =
                INSTEAD.getOrDefault(letter, Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD));
        return like.codePoints()
                .filter(Glyphs::known)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean known(int letter) {
        return Character.isWhitespace(letter) || letter == 0xAD || Typeface.REGULAR.draws(letter);
    }
}
