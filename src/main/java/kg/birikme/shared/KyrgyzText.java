package kg.birikme.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How Kyrgyz text is kept and found: look-alike letters are put right when saved, and folded when searched. */
public final class KyrgyzText {

    private KyrgyzText() {}

    private static final int TAG_SPACE = 0xE0000;

    /** What was typed into a field; empty where nothing was. */
    public static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /**
     * What a person meant to type: letters composed (й is one letter, also from a Mac), every end of a line one sign, a tab a
     * space, and nothing that cannot be seen: no control signs, soft hyphens, zero-width signs, marks of byte order, signs
     * that turn the direction of writing, halves of letters. The same then stands on the screen, on paper, in the search and
     * under a seal. Spaces at the ends stay.
     */
    public static String visible(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        String lines = typed.replace("\r\n", "\n");
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints().map(KyrgyzText::seen).filter(sign -> sign >= 0).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Most texts need no work: Latin and Cyrillic letters, figures, common signs. */
    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char sign = typed.charAt(i);
            boolean plain = sign >= ' ' && sign < 0x7F
                    || sign == '\n'
                    || sign >= 0x400 && sign < 0x460
                    || sign == '«'
                    || sign == '»'
                    || sign == '№'
                    || sign == '–'
                    || sign == '—'
                    || sign >= 0x490 && sign < 0x4C0
                    || sign == 'ө'
                    || sign == 'Ө';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The sign as it is kept, or -1 for one that nobody sees. */
    private static int seen(int sign) {
        if (sign == '\t') {
            return ' ';
        }
        if (sign == '\n'
                || sign == '\r'
                || sign == 0x0B
                || sign == 0x0C
                || sign == 0x85
                || sign == 0x2028
                || sign == 0x2029) {
            return '\n';
        }
        int type = Character.getType(sign);
        boolean unseen = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || sign >= 0xFE00 && sign <= 0xFE0F
                || sign == 0x034F
                || sign >= TAG_SPACE && sign < TAG_SPACE + 0x1000
                || sign == 0x115F
                || sign == 0x1160
                || sign == 0x3164
                || sign == 0xFFA0;
        return unseen ? -1 : sign;
    }

    /**
     * Trims, turns the look-alikes ѳ and ӊ into ө and ң and no-break spaces, which come with names copied from a page, into
     * plain ones, and leaves everything else as typed.
     */
    public static String clean(String typed) {
        return visible(typed)
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ')
                .strip()
                .replace('\u0473', '\u04E9')
                .replace('\u0472', '\u04E8')
                .replace('\u04CA', '\u04A3')
                .replace('\u04C9', '\u04A2');
    }

    /** The text on one line of at most so many signs; what is left out is marked by «…». */
    public static String within(String text, int most) {
        String line = clean(text).replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end).strip() + "…";
    }

    /**
     * Folds case and ө/о, ү/у, ң/н, ё/е, so that words typed without a Kyrgyz keyboard are found. The database function
     * {@code kyrgyz_fold} does the same.
     */
    public static String fold(String text) {
        return clean(text)
                .toLowerCase(Locale.ROOT)
                .replace('ө', 'о')
                .replace('ү', 'у')
                .replace('ң', 'н')
                .replace('ё', 'е');
    }
}
