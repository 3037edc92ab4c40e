package kg.birikme.access.domain;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import kg.birikme.access.AccessProperties;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;
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
}
