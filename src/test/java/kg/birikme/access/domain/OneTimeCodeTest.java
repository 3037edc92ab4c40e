package kg.birikme.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import kg.birikme.access.OneTimeCode;
import kg.birikme.access.domain.DirectAccounts.Login;
import kg.birikme.shared.PersonName;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {

    @Test
    void isReadBackFromPaper() {
        OneTimeCode code = OneTimeCode.random();
        assertThat(code.printed()).matches("([A-Z2-9]{4}-){3}[A-Z2-9]{4}");
        assertThat(OneTimeCode.typed(code.printed().toLowerCase())).isEqualTo(code);
    }

    @Test
    void isReadFromAKyrgyzKeyboardToo() {
        assertThat(OneTimeCode.typed("авсе нкмр-тху2 3456").value()).isEqualTo("ABCEHKMPTXY23456");
    }

    @Test
    void isNeverTold() {
        assertThat(OneTimeCode.random()).hasToString("OneTimeCode");
    }

    @Test
    void userNamesAreProposedInLatinLetters() {
        assertThat(Login.proposedFor(new PersonName("Токтобекова", "Айнура", "Сейитовна"))
                        .value())
                .isEqualTo("a.toktobekova");
        assertThat(Login.proposedFor(new PersonName("Сабыр кызы", "Айпери", null))
                        .value())
                .isEqualTo("a.sabyr");
        assertThat(Login.proposedFor(new PersonName("Өмүрзакова", "Чынара", null))
                        .value())
                .isEqualTo("c.omurzakova");
        assertThat(Login.proposedFor(new PersonName("Ю", "Ян", null)).value()).isEqualTo("i.iu");
    }
}
