package kg.birikme.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says where a line of a paper may end. What readers take in as one stays on one line: «№ 2», «2026-жылдын»,
 * «16.11–11.12.2026», «А. С. Токтобекова», «Токтобекова А. С.», «Сабыр кызы А.».
 */
public final class LineBreaks {

    private static final String INITIALS = "\\p{Lu}\\p{Ll}?\\.(?: \\p{Lu}\\p{Ll}?\\.)?";
    private static final String SURNAME = "\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)?(?: (?:кызы|уулу))?";
    private static final Pattern HELD = Pattern.compile("(?<!\\p{L})" + INITIALS + " " + SURNAME + "(?!\\p{L})"
            + "|(?<!\\p{L})" + SURNAME + "(?: " + INITIALS + "(?! \\p{Lu}\\p{L}))?(?!\\p{L})"
            + "|(?<!\\p{L})" + INITIALS
            + "|№ ?\\S+"
            + "|\\d[\\d.–-]*[-–][\\p{L}\\d]+[\\d.]*");

    private LineBreaks() {}

    /** The places, counted from the text's beginning, at which a line may end; the text's own end is the last. */
    public static List<Integer> in(String text) {
        BitSet held = held(text);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<Integer> places = new ArrayList<>();
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (!held.get(at)) {
                places.add(at);
            }
        }
        return places;
    }

    private static BitSet held(String text) {
        BitSet held = new BitSet(text.length() + 1);
        Matcher found = HELD.matcher(text);
        while (found.find()) {
            held.set(found.start() + 1, found.end());
        }
        return held;
    }
}
