package kg.birikme.protocol.domain;

import org.jspecify.annotations.Nullable;

/** The letters of protocols that take an annulled one's place: № 2, then № 2-а, № 2-б (B13: no number is skipped or given twice). */
final class Editions {

    private static final String LETTERS = "абвгдежзиклмнопрстуфхцчшэюя";

    private Editions() {}

    /** The letter; none for the first. */
    static @Nullable String letter(int edition) {
        return edition == 0 ? null : LETTERS.substring(edition - 1, edition);
    }

    static String printed(int number, int edition) {
        return edition == 0 ? String.valueOf(number) : number + "-" + letter(edition);
    }
}
