package kg.birikme.paper.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    @Test
    void keepsNumbersDatesAndInitialsTogether() {
        assertThat(pieces("Протокол № 2, 2026-жылдын 19-ноябры, А. С. Токтобекова"))
                .containsExactly("Протокол ", "№ 2, ", "2026-жылдын ", "19-ноябры, ", "А. С. ", "Токтобекова");
    }

    @Test
    void dividesSentencesAndWordsInTwoParts() {
        assertThat(pieces("өзүн-өзү башкаруу. Ата-эне")).containsExactly("өзүн-", "өзү ", "башкаруу. ", "Ата-", "эне");
    }

    @Test
    void endsOnAnEmptyText() {
        assertThat(pieces("")).isEmpty();
    }

    private static List<String> pieces(String text) {
        LineBreaker breaker = new LineBreaker();
        breaker.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int at = breaker.next(); at > 0; at = breaker.next()) {
            pieces.add(text.substring(start, at));
            start = at;
        }
        return pieces;
    }
}
