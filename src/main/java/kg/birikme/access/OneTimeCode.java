package kg.birikme.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A code of sixteen letters and digits that a person types once. Letters and digits that look alike do not occur, and
 * Cyrillic letters that look like Latin ones are taken for them: a slip is typed with whatever keyboard is on.
 */
public record OneTimeCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final String CYRILLIC = "АВСЕНКМРТХУ";
    private static final String LATIN = "ABCEHKMPTXY";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A code that nobody can guess: about 79 bits. */
    public static OneTimeCode random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new OneTimeCode(code.toString());
    }

    /** The code that was meant by what was typed. */
    public static OneTimeCode typed(String text) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (char typed : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int cyrillic = CYRILLIC.indexOf(typed);
            char letter = cyrillic < 0 ? typed : LATIN.charAt(cyrillic);
            if (ALPHABET.indexOf(letter) >= 0 && code.length() <= LENGTH) {
                code.append(letter);
            }
        }
        return new OneTimeCode(code.toString());
    }

    /** As printed: four groups of four. */
    public String printed() {
        return String.join("-", value.split("(?<=\\G.{4})"));
    }

    /** What is kept of it. The code is long and random, so that a plain hash is enough. */
    public String hash() {
        return sha256("code " + value);
    }

    /** Never the code: it must not get into a log. */
    @Override
    public String toString() {
        return "OneTimeCode";
    }

    /** The SHA-256 of the text in hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
