package kg.birikme.paper.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllableHyphenatorTest {

    private final SyllableHyphenator hyphenator = new SyllableHyphenator();

    @ParameterizedTest
    @CsvSource({
        "аткарылышы, ат-ка-ры-лы-шы",
        "өнүктүрүүдөгү, өнүк-тү-рүү-дө-гү",
        "көтөрүңкүлүк, кө-тө-рүң-кү-лүк",
        "ответственный, от-ветст-вен-ный",
        "белги, бел-ги",
        "Токтобекова, Токтобекова",
        "объединение, объе-ди-не-ние",
        "адъюнкт, адъюнкт",
        "окуу, окуу",
        "2026–2027, 2026–2027"
    })
    void dividesLongWordsBySyllables(String word, String divided) {
        assertThat(hyphenator.hyphenateText(word).replace('\u00AD', '-')).isEqualTo(divided);
    }

    @ParameterizedTest
    @CsvSource({"'Класс жетекчилеринин, усулдук (бирикмеси) № 2.'", "''", "АБВГДЖЗКЛМН"})
    void addsNothingElse(String text) {
        assertThat(hyphenator.hyphenateText(text).replace("\u00AD", "")).isEqualTo(text);
    }
}
