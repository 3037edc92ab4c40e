package kg.birikme.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import kg.birikme.people.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Categories and years as schools write them (teacher 19). */
class SpellingsTest {

    @ParameterizedTest
    @CsvSource({
        "I, FIRST",
        "1, FIRST",
        "1 кат, FIRST",
        "1-кат., FIRST",
        "биринчи, FIRST",
        "І категория, FIRST",
        "первая кв. категория, FIRST",
        "1-чи, FIRST",
        "II, SECOND",
        "ІІ, SECOND",
        "2-я, SECOND",
        "вторая, SECOND",
        "экинчи категориядагы, ''",
        "2-категория, SECOND",
        "жогорку, HIGHEST",
        "Жогорку кат., HIGHEST",
        "высшая, HIGHEST",
        "высш. кат., HIGHEST",
        "-, NONE",
        "–, NONE",
        "жок, NONE",
        "нет, NONE",
        "б/к, NONE",
        "без категории, NONE",
        "бешинчи, ''",
        "3, ''",
        "магистр, ''"
    })
    void categories(String written, String meant) {
        assertThat(Spellings.category(written).map(Category::name).orElse("")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "2001, 2001",
        "с 2001, 2001",
        "с 2001 г., 2001",
        "2001-жылдан, 2001",
        "2001 ж., 2001",
        "2001-жылдан бери, 2001",
        "01.09.2001, 2001",
        "10, 2016",
        "10 лет, 2016",
        "10 жыл, 2016",
        "10 ж., 2016",
        "'10,5', 2016",
        "10.5, 2016",
        "5 жыл 6 ай, 2021",
        "1 год 3 мес., 2025",
        "6 ай, 2026",
        "0, 2026"
    })
    void years(String written, int since) {
        assertThat(Spellings.since(written, 2026)).contains(since);
    }

    @ParameterizedTest
    @ValueSource(strings = {"көп", "10/5", "1899", "2150", "71", "10 жана 5", "2001-2005"})
    void whatIsNoYear(String written) {
        assertThat(Spellings.since(written, 2026)).isEmpty();
    }

    @Test
    void nothingIsWrittenInManyWays() {
        assertThat(java.util.List.of("-", "—", "жок", "Нет", "НЕТ")).allMatch(Spellings::nothing);
        assertThat(Spellings.nothing("жокко")).isFalse();
    }
}
