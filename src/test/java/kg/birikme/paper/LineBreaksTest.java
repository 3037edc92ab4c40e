package kg.birikme.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "№ 2,",
                "2026-жылдын",
                "2026–2027-окуу",
                "16.11–11.12.2026",
                "1–4-класстар",
                "А. С. Токтобекова,",
                "Токтобекова А. С.",
                "Сабыр кызы А.",
                "А. Сабыр кызы",
                "Дж. Осмонова"
            })
    void keepsNumbersDatesAndNamesTogether(String one) {
        assertThat(pieces("мурда " + one + " кийин")).containsExactly("мурда ", one + " ", "кийин");
    }

    @Test
    void takesNamesOneByOne() {
        assertThat(pieces("Н. Б. Эшперов, А. С. Токтобекова; Таалай кызы Э., Б. Асанов"))
                .containsExactly("Н. Б. Эшперов, ", "А. С. Токтобекова; ", "Таалай кызы Э., ", "Б. Асанов");
    }

    @Test
    void dividesSentencesAndWordsInTwoParts() {
        assertThat(pieces("өзүн-өзү башкаруу. Ата-эне")).containsExactly("өзүн-", "өзү ", "башкаруу. ", "Ата-", "эне");
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(pieces("")).isEmpty();
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int at : LineBreaks.in(text)) {
            pieces.add(text.substring(start, at));
            start = at;
        }
        return pieces;
    }
}
