package kg.birikme.access.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kg.birikme.access.AccessProperties;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and compares passwords. The hash names its method, so that a better one can follow without a reset. */
@Component
public class Passwords {

    private static final String METHOD = "hmac-bcrypt";

    private final PasswordEncoder encoder;
    private final PasswordPolicy policy;
    private final String nobodys;

    Passwords(AccessProperties properties, PasswordPolicy policy) {
        this.encoder = new DelegatingPasswordEncoder(
                METHOD, Map.of(METHOD, new LongPasswordEncoder(properties.passwordCost())));
        this.policy = policy;
        this.nobodys = encode("nobody has this password");
    }

    /**
     * The hash of a new password.
     *
     * @param field where a refusal is to stand
     * @param names the person's own and the school's, of which it may not be made
     * @throws kg.birikme.shared.InvalidInput if it is guessed too easily
     */
    String chosen(String field, String password, String login, Collection<String> names) {
        String normal = normal(password);
        policy.check(field, normal, login, names);
        return encode(normal);
    }

    /** Whether both are the same password, however their letters were composed. */
    boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    /** Compares; where there is no hash, does the same work for nothing, so that the time tells nothing. */
    public boolean match(String password, @Nullable String hash) {
        boolean same = encoder.matches(normal(password), hash == null ? nobodys : hash);
        return same && hash != null;
    }

    private String encode(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /**
     * The same letters give the same password, whichever keyboard composed them, and whether a form has cleaned them on
     * their way or not.
     */
    private static String normal(String password) {
        return KyrgyzText.clean(Normalizer.normalize(password, Normalizer.Form.NFKC));
    }

    /**
     * BCrypt for passwords of any length. BCrypt itself takes 72 bytes, which a sentence of 37 Kyrgyz letters exceeds;
     * therefore it is given the password's HMAC. The key is no secret: it only keeps these hashes apart from plain SHA-256
     * ones that may have leaked elsewhere.
     */
    static class LongPasswordEncoder implements PasswordEncoder {

        private static final String ALGORITHM = "HmacSHA256";
        private static final byte[] KEY = "kg.birikme password".getBytes(StandardCharsets.UTF_8);

        private final BCryptPasswordEncoder bcrypt;

        LongPasswordEncoder(int cost) {
            this.bcrypt = new BCryptPasswordEncoder(cost);
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return password == null ? null : bcrypt.encode(shortened(password));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return password != null && bcrypt.matches(shortened(password), hash);
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return bcrypt.upgradeEncoding(hash);
        }

        private static String shortened(CharSequence password) {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(new SecretKeySpec(KEY, ALGORITHM));
                byte[] digest = mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8));
                return Base64.getEncoder().withoutPadding().encodeToString(digest);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
            }
        }
    }
}
