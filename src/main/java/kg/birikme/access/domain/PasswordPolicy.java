package kg.birikme.access.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    private final Set<String> common = read();

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
                    && folded.substring(0, piece).repeat(folded.length() / piece).equals(folded)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> read() {
        InputStream list = Objects.requireNonNull(
                PasswordPolicy.class.getResourceAsStream("/access/common-passwords.txt"), "common-passwords.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(KyrgyzText::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
