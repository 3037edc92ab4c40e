package kg.birikme.access.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kg.birikme.shared.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "жай-кымбат-жаан", "Алтын-күз-2026", "Көк асман алдында", "blue teapot on a roof", "тогуз кыш өттү",
            })
    void acceptsWhatIsLongAndNotCommon(String password) {
        assertThatCode(() -> policy.check("password", password, "a.toktobekova")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short", "тогуз бел", "1234567890", "0987654321", "йцукенгшщз", "Кыргызстан2026", "кыргызстан!!!",
                "ааааааааааа", "айдайайдайайдай", "qwertyuiop", "qwerty123456", "Password2026", "сүйөм сени 2026",
                "мойПароль777", "мугалим2026", "abcdefghijk", "toktobekova77", "1q2w3e4r5t6y", "Ысык-Көл-2026",
            })
    void refusesWhatIsGuessedFirst(String password) {
        assertThatThrownBy(() -> policy.check("password", password, "a.toktobekova"))
                .isInstanceOf(InvalidInput.class);
    }
}
