package kg.birikme.web;

import java.util.Locale;
import java.util.Set;

/** Which fields are never kept and never shown again. */
public final class Secrets {

    private static final Set<String> NAMES = Set.of("repeated", "code", "_csrf", WordKeeper.MARK);

    private Secrets() {}

    /** Whether a field of this name holds a password, a one-time code or a token. */
    public static boolean isSecret(String field) {
        return NAMES.contains(field) || field.toLowerCase(Locale.ROOT).contains("password");
    }
}
