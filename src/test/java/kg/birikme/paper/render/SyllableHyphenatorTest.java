package kg.birikme.paper.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllableHyphenatorTest {

    private final SyllableHyphenator hyphenator = new SyllableHyphenator();

    @ParameterizedTest
    @CsvSource({
        "Аткарылышы, Атка-ры-лышы",
        "өнүктүрүүдөгү, өнүк-тү-рүү-дөгү",
        "Көтөрүңкүлүк, Көтө-рүң-кү-лүк",
        "ответственный, ответст-вен-ный",
        "белги, белги",
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
