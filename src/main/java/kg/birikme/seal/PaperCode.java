package kg.birikme.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;

/**
 * The code that a signed paper bears: twelve signs, sixty bits made of school and hash and of nothing else. So nobody guesses one,
 * and whoever holds the paper holds a part of the hash: what is changed in the database no longer has the code that is printed.
 */
public final class PaperCode {

    /** Digits and letters of which none is taken for another: no I, L, O, U. The database knows the same. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final int BITS = 5;
    private static final int DIGITS = LENGTH * BITS / 4;
    private static final String PURPOSE = "birikme-code-1\n";

    /** What other keyboards give for the same sign, and what is read wrongly. */
    private static final String TYPED = "АВСЕНКМРТХУЗОOІIL";

    private static final String MEANT = "ABCEHKMPTXY300111";

    private PaperCode() {}

    /** The code of what has this hash in the school of the moment. */
    public static String of(String hash) {
        return of(SchoolContext.required(), hash);
    }

    private static String of(SchoolId school, String hash) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((PURPOSE + school.value() + "\n" + hash).getBytes(StandardCharsets.UTF_8));
            long bits = Long.parseLong(HexFormat.of().formatHex(digest).substring(0, DIGITS), 16);
            StringBuilder code = new StringBuilder(LENGTH);
            for (int place = LENGTH - 1; place >= 0; place--) {
                code.append(SIGNS.charAt((int) (bits >> BITS * place) & SIGNS.length() - 1));
            }
            return code.toString();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The code that was meant by what was typed; whatever is no sign of one is left out. */
    public static String typed(String text) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (char typed : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int other = TYPED.indexOf(typed);
            char sign = other < 0 ? typed : MEANT.charAt(other);
            if (SIGNS.indexOf(sign) >= 0 && code.length() <= LENGTH) {
                code.append(sign);
            }
        }
        return code.toString();
    }
}
