package kg.birikme.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kg.birikme.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class PasswordPolicyTest {

    private static final List<String> NAMES = List.of("Токтобаева Гүлнара Бакировна «Үлгү» мектеби Школа «Үлгү»");

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "жай-кымбат-жаан",
                "Алтын-күз-2026",
                "Көк асман алдында",
                "blue teapot on a roof",
                "тогуз кыш өттү",
            })
    void acceptsWhatIsLongAndNotCommon(String password) {
        assertThatCode(() -> policy.check("password", password, "a.toktobekova"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "тогуз бел",
                "1234567890",
                "0987654321",
                "йцукенгшщз",
                "Кыргызстан2026",
                "кыргызстан!!!",
                "ааааааааааа",
                "айдайайдайайдай",
                "qwertyuiop",
                "qwerty123456",
                "Password2026",
                "сүйөм сени 2026",
                "мойПароль777",
                "мугалим2026",
                "abcdefghijk",
                "toktobekova77",
                "1q2w3e4r5t6y",
                "Ысык-Көл-2026",
            })
    void refusesWhatIsGuessedFirst(String password) {
        assertThatThrownBy(() -> policy.check("password", password, "a.toktobekova"))
                .isInstanceOf(InvalidInput.class);
    }

    /** Attack M7: common ones that length alone would let pass. */
    @ParameterizedTest
    @ValueSource(
            strings = {"terminator", "qwert12345", "strawberry", "1029384756", "konstantin", "айнура2026", "bishkek2026"
            })
    void refusesWhatManyHaveChosen(String password) {
        assertThatThrownBy(() -> policy.check("password", password, "a.toktobekova"))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ГүлнараБакировна", "Токтобаева-1", "бакировна 2026", "«Үлгү» мектеби 12", "Гүлнара Т. 1985"})
    void refusesWhatIsMadeOfKnownNames(String password) {
        assertThatThrownBy(() -> policy.check("password", password, "g.t", NAMES))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aNameWithinAPhraseIsNoFault() {
        assertThatCode(() -> policy.check("password", "Гүлнара китеп окуйт", "g.t", NAMES))
                .doesNotThrowAnyException();
    }

    /** ASVS 6.2.4: three thousand at least that the shortest length would let pass. */
    @Test
    void keepsThreeThousandLongOnes() throws Exception {
        assertThat(new ClassPathResource("access/common-long-passwords.txt")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#") && line.length() >= 10)
                        .distinct()
                        .count())
                .isGreaterThan(3000);
    }
}
