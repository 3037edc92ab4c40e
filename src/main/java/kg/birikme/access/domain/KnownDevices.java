package kg.birikme.access.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The mark that a browser keeps after it has signed in, by which strangers' wrong passwords do not lock its owner out (attack
 * M5): a random name for the browser and a MAC of it and the user name, under a key made of the stored hash of the password. It
 * opens nothing, is bound to one account, and is worth nothing once the password is another.
 */
final class KnownDevices {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NAME_BYTES = 16;
    private static final int LONGEST = 200;
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "birikme known device 1:";

    private KnownDevices() {}

    /** A mark for a browser that has signed in. */
    static String mark(String login, String passwordHash) {
        byte[] name = new byte[NAME_BYTES];
        RANDOM.nextBytes(name);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(name);
        return text + "." + mac(text, login, passwordHash);
    }

    /** The browser's name, if the mark is this account's and of its password of today. */
    static Optional<String> name(@Nullable String mark, String login, @Nullable String passwordHash) {
        int dot = mark == null || mark.length() > LONGEST ? -1 : mark.indexOf('.');
        if (dot < 0 || mark == null || passwordHash == null) {
            return Optional.empty();
        }
        String name = mark.substring(0, dot);
        byte[] told = mark.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        byte[] right = mac(name, login, passwordHash).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(told, right) ? Optional.of(name) : Optional.empty();
    }

    private static String mac(String name, String login, String passwordHash) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec((PURPOSE + passwordHash).getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] digest = mac.doFinal((name + "\n" + Login.normal(login)).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
