package kg.birikme.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * The browser holds a secret of 256 bits; the database knows its hash only, and so does the rest of the program. Whoever reads
 * the table of sessions, or a backup of it, can sign in as nobody (ASVS 7.2.3, attack M9).
 */
class HashedSessionIds implements SessionIdGenerator, HttpSessionIdResolver {

    private static final int SECRET_BYTES = 32;
    /** As many letters as the table's column has: 216 of the hash's 256 bits. */
    private static final int ID_LENGTH = 36;

    private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
    private final SecureRandom random = new SecureRandom();

    /** The secrets made in the request under way, by the ids made of them: they are written into its answer and forgotten. */
    private final ThreadLocal<Map<String, String>> made = ThreadLocal.withInitial(HashMap::new);

    HashedSessionIds(CookieSerializer serializer) {
        cookies.setCookieSerializer(serializer);
    }

    @Override
    public String generate() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        String id = id(text);
        made.get().put(id, text);
        return id;
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return cookies.resolveSessionIds(request).stream()
                .map(HashedSessionIds::id)
                .toList();
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        @Nullable String secret = made.get().remove(id);
        if (secret != null) {
            cookies.setSessionId(request, response, secret);
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }

    /** A new request begins or the old one is over. */
    void forgetMade() {
        made.remove();
    }

    static String id(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
