package kg.birikme.paper.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pasted signs that the face lacks do not become «#» (papers P33). */
class GlyphsTest {

    @ParameterizedTest
    @CsvSource({
        "өзүн-өзү № § «Ң» ½ €, өзүн-өзү № § «Ң» ½ €",
        "1 → 2, 1 – 2",
        "✓ бүттү, + бүттү",
        "☑ макул, + макул",
        "балдар 😀 бар, балдар  бар",
        "中, ''",
        "① бөлүм, 1 бөлүм",
        "100 \u20C0, 100 сом"
    })
    void drawsTheNearestSign(String typed, String drawn) {
        assertThat(Glyphs.drawn(typed)).isEqualTo(drawn);
    }
}
