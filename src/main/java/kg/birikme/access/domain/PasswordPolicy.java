package kg.birikme.access.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.springframework.stereotype.Component;

/**
 * Refuses passwords that are guessed first: short ones, common ones in Kyrgyz, Russian and English, keyboard rows,
 * repetitions and the user's own name. Asks for no special characters: length is what helps.
 */
@Component
class PasswordPolicy {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final int FEWEST_KINDS = 5;

    /** What is left of a password besides names is to be a word of its own. */
    private static final int FEWEST_OTHER_LETTERS = 5;

    private static final int SHORTEST_NAME = 3;

    private final Set<String> common = read("/access/common-passwords.txt", "/access/common-long-passwords.txt");

    /**
     * @param field where the message is to stand
     * @throws InvalidInput if the password is guessed too easily
     */
    void check(String field, String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new InvalidInput(field, "access.refusal.passwordShort", SHORTEST);
        }
        if (length > LONGEST) {
            throw new InvalidInput(field, "access.refusal.passwordLong", LONGEST);
        }
        String folded = KyrgyzText.fold(password);
        if (containsLogin(folded, login)) {
            throw new InvalidInput(field, "access.refusal.passwordHasLogin");
        }
        if (folded.chars().distinct().count() < FEWEST_KINDS || isRow(folded) || isCommon(folded)) {
            throw new InvalidInput(field, "access.refusal.passwordCommon");
        }
    }

    /**
     * As {@link #check(String, String, String)}, and refuses what is made of names that everybody at the school knows.
     *
     * @param names the person's own and the school's
     */
    void check(String field, String password, String login, Collection<String> names) {
        check(field, password, login);
        String left = KyrgyzText.fold(password).replaceAll("\\P{L}+", "");
        int letters = left.length();
        for (String name : names) {
            for (String part : KyrgyzText.fold(name).split("\\P{L}+")) {
                if (part.length() >= SHORTEST_NAME) {
                    left = left.replace(part, "");
                }
            }
        }
        if (left.length() < letters && left.length() < FEWEST_OTHER_LETTERS) {
            throw new InvalidInput(field, "access.refusal.passwordHasName");
        }
    }

    private static boolean containsLogin(String folded, String login) {
        for (String part : login.toLowerCase(Locale.ROOT).split("[.-]")) {
            if (part.length() > 3 && folded.contains(part)) {
                return true;
            }
        }
        return folded.contains(login);
    }

    /** Letters or digits that follow one another: 1234567890, abcdefghij, and backwards. */
    private static boolean isRow(String folded) {
        int[] points = folded.codePoints().toArray();
        int steps = 0;
        for (int i = 1; i < points.length; i++) {
            if (Math.abs(points[i] - points[i - 1]) <= 1) {
                steps++;
            }
        }
        return steps >= points.length - 2;
    }

    private boolean isCommon(String folded) {
        String letters = folded.replaceAll("\\P{L}+", "");
        String lettersAndDigits = folded.replaceAll("[^\\p{L}\\p{N}]+", "");
        return common.contains(folded)
                || common.contains(letters)
                || common.contains(lettersAndDigits)
                || isRepeated(folded);
    }

    /** One short piece again and again: «айдайайдай». */
    private static boolean isRepeated(String folded) {
        for (int piece = 1; piece <= folded.length() / 2; piece++) {
            if (folded.length() % piece == 0
                    && folded.substring(0, piece)
                            .repeat(folded.length() / piece)
                            .equals(folded)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> read(String... lists) {
        Set<String> all = new HashSet<>();
        for (String list : lists) {
            InputStream kept = Objects.requireNonNull(PasswordPolicy.class.getResourceAsStream(list), list);
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(kept, StandardCharsets.UTF_8))) {
                lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(KyrgyzText::fold)
                        .forEach(all::add);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return Set.copyOf(all);
    }
}
