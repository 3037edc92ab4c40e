package kg.birikme.shared;

import java.util.Locale;

/** How Kyrgyz text is kept and found: look-alike letters are put right when saved, and folded when searched. */
public final class KyrgyzText {

    private KyrgyzText() {}

    /**
     * Trims, turns the look-alikes ѳ and ӊ into ө and ң and no-break spaces, which come with names copied from a page, into
     * plain ones, and leaves everything else as typed.
     */
    public static String clean(String typed) {
        return typed.replace('\u00A0', ' ')
                .strip()
                .replace('\u0473', '\u04E9')
                .replace('\u0472', '\u04E8')
                .replace('\u04CA', '\u04A3')
                .replace('\u04C9', '\u04A2');
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
