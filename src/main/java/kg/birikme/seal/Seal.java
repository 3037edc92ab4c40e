package kg.birikme.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What a signature fixes: the exact content, its SHA-256 over the hash before it and the content, and its place in the
 * school's chain. Whoever changes one signed text breaks every later hash.
 *
 * @param position     from 1
 * @param previousHash the hash before it; 64 zeros at the beginning of the chain
 * @param content      the canonical content
 * @param hash         64 small hexadecimal digits
 */
public record Seal(int position, String previousHash, String content, String hash) {

    /** The hash before the first. */
    public static final String BEGINNING = "0".repeat(64);

    /** Seals the content as the next link of the chain. */
    public static Seal next(int lastPosition, String lastHash, String content) {
        return new Seal(lastPosition + 1, lastHash, content, hash(lastHash, content));
    }

    /** Whether content and hash still belong together. */
    public boolean holds() {
        return hash.equals(hash(previousHash, content));
    }

    /** The beginning of a hash, as papers and mails print it: {@code 3F2A-91BC-77D0}. */
    public static String shortly(String hash) {
        String digits = hash.substring(0, 12).toUpperCase(Locale.ROOT);
        return digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8);
    }

    /** A whole hash for the eye, in groups of eight. */
    public static String grouped(String hash) {
        return String.join(" ", hash.split("(?<=\\G.{8})"));
    }

    /** The SHA-256 over the hash before it, a line feed and the content. */
    public static String hash(String previousHash, String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previousHash.getBytes(StandardCharsets.US_ASCII));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
