package kg.birikme.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kg.birikme.access.Slip;
import kg.birikme.web.WebProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries fresh slips from the request that made them to the page that prints them. On that way they lie in the session's row;
 * so they are locked with the secret of the session's cookie, which the browser has and the database does not. Whoever reads the
 * table of sessions, or a backup of it, reads no code. Answering the form with the slips themselves would lose them at a
 * double click: the browser shows the answer to the second, which makes none.
 */
@Component
class SlipBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final String cookie;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    SlipBox(WebProperties properties, JsonMapper json) {
        this.cookie = properties.cookie("birikme");
        this.json = json;
    }

    /** Locked; empty where the request has no session of the browser's. */
    byte[] close(HttpServletRequest request, List<Slip> slips) {
        return key(request)
                .map(key -> {
                    byte[] nonce = new byte[NONCE];
                    random.nextBytes(nonce);
                    byte[] locked = locked(key, nonce, json.writeValueAsBytes(slips));
                    return ByteBuffer.allocate(NONCE + locked.length)
                            .put(nonce)
                            .put(locked)
                            .array();
                })
                .orElseGet(() -> new byte[0]);
    }

    /** What was locked in this session; nothing where nothing was, or it was another's. */
    List<Slip> open(HttpServletRequest request, byte[] closed) {
        return closed.length < NONCE + TAG_BITS / Byte.SIZE
                ? List.of()
                : key(request)
                        .flatMap(key -> unlocked(key, closed))
                        .map(slips -> List.of(json.readValue(slips, Slip[].class)))
                        .orElseGet(List::of);
    }

    private Optional<SecretKey> key(HttpServletRequest request) {
        return Stream.ofNullable(WebUtils.getCookie(request, cookie))
                .map(Cookie::getValue)
                .map(SlipBox::derived)
                .findFirst();
    }

    /** Not the secret itself: the table knows its hash, so the key is made in another way. */
    private static SecretKey derived(String secret) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC));
            return new SecretKeySpec(mac.doFinal("slips".getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] locked(SecretKey key, byte[] nonce, byte[] slips) {
        try {
            return run(Cipher.ENCRYPT_MODE, key, nonce, slips);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Empty where another cookie's secret locked it: who signed in anew meanwhile reads nothing of before. */
    private static Optional<byte[]> unlocked(SecretKey key, byte[] closed) {
        try {
            return Optional.of(run(
                    Cipher.DECRYPT_MODE,
                    key,
                    Arrays.copyOf(closed, NONCE),
                    Arrays.copyOfRange(closed, NONCE, closed.length)));
        } catch (AEADBadTagException anothers) {
            return Optional.empty();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] content) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(content);
    }
}
