package kg.birikme.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @Test
    void aNameWithPatronymicGivesBothInitials() {
        PersonName name = new PersonName("Үлгүева", "Өмүргүл", "Ырысовна");

        assertThat(name.full()).isEqualTo("Үлгүева Өмүргүл Ырысовна");
        assertThat(name.signature()).isEqualTo("Ө. Ы. Үлгүева");
        assertThat(name.listed()).isEqualTo("Үлгүева Ө. Ы.");
    }

    @Test
    void aColleagueIsGreetedByNameAndPatronymic() {
        assertThat(new PersonName("Токтобекова", "Айнура", "Сейитовна").called())
                .isEqualTo("Айнура Сейитовна");
        assertThat(new PersonName("Сабыр кызы", "Айпери", null).called()).isEqualTo("Айпери");
    }

    @Test
    void aDaughtersOrSonsNameStaysWhole() {
        assertThat(new PersonName("Сабыр кызы", "Айпери", null).signature()).isEqualTo("Сабыр кызы А.");
        assertThat(new PersonName("Жээнбек уулу", "Азамат", "").listed()).isEqualTo("Жээнбек уулу А.");
    }

    @ParameterizedTest
    @CsvSource({
        "А. С. Токтобекова, Токтобекова",
        "Токтобекова А.С., Токтобекова",
        "А.С. Токтобекова, Токтобекова",
        "Сабыр кызы А., Сабыр кызы",
        "тарбия иши, тарбия иши",
        "5-А класс, 5-А класс",
        "А., А."
    })
    void initialsAreNotLookedFor(String typed, String wanted) {
        assertThat(PersonName.withoutInitials(typed)).isEqualTo(wanted);
    }

    @Test
    void aNameOfTwoPartsHasOneInitial() {
        assertThat(new PersonName("Үлгүев", "Нурлан", null).signature()).isEqualTo("Н. Үлгүев");
    }

    @ParameterizedTest
    @CsvSource({
        "Үлгүева Өмүргүл Ырысовна, Ө. Ы. Үлгүева",
        "Сабыр кызы Айпери, Сабыр кызы А.",
        "Үлгүев Нурлан, Н. Үлгүев",
        "Асанова Айнура Бакыт кызы, А. Б. Асанова",
        "Токтобекова, Токтобекова"
    })
    void aKeptNameSignsAsTheNameDid(String full, String signature) {
        assertThat(PersonName.signatureOf(full)).isEqualTo(signature);
    }

    @Test
    void lookAlikeLettersAreMended() {
        assertThat(new PersonName("Д\u0473\u0473л\u0473това", "Мира", null).surname())
                .isEqualTo("Дөөлөтова");
    }

    @Test
    void anEmptyPartIsRefused() {
        assertThatThrownBy(() -> new PersonName(" ", "Мира", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
