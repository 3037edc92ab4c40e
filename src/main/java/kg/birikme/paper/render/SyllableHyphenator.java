package kg.birikme.paper.render;

import com.openhtmltopdf.extend.Hyphenator;

/**
 * Shows where long words may be divided in columns that are too narrow for them: before a consonant that a vowel follows, as
 * Kyrgyz and Russian divide by syllables. Long vowels stay whole, two letters at least stay on each side, no part begins with
 * ь or ъ. Words with a capital letter are not divided, for names are not.
 */
final class SyllableHyphenator implements Hyphenator {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String VOWELS = "аеёиоөуүыэюяaeiouy";
    private static final int SHORTEST = 5;
    private static final int SIDE = 2;

    @Override
    public String hyphenateText(String text) {
        StringBuilder divided = new StringBuilder(text.length() + text.length() / 4);
        int start = 0;
        while (start < text.length()) {
            int end = endOfRun(text, start);
            if (Character.isLowerCase(text.charAt(start)) && end - start >= SHORTEST) {
                divide(text.substring(start, end), divided);
            } else {
                divided.append(text, start, end);
            }
            start = end;
        }
        return divided.toString();
    }

    private static int endOfRun(String text, int start) {
        boolean letters = Character.isLetter(text.charAt(start));
        int end = start + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end)) == letters) {
            end++;
        }
        return end;
    }

    private static void divide(String word, StringBuilder into) {
        boolean vowelSeen = false;
        for (int at = 0; at < word.length(); at++) {
            boolean inside = at >= SIDE && at <= word.length() - SIDE;
            if (inside && vowelSeen && beginsPart(word.charAt(at)) && isVowel(word.charAt(at + 1))) {
                into.append(SOFT_HYPHEN);
            }
            vowelSeen |= isVowel(word.charAt(at));
            into.append(word.charAt(at));
        }
    }

    private static boolean beginsPart(char letter) {
        return !isVowel(letter) && letter != 'ь' && letter != 'ъ';
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
    }
}
