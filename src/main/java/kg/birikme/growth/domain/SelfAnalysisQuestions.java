package kg.birikme.growth.domain;

import java.util.List;
import java.util.stream.IntStream;

/** What a self-analysis answers (F11); the words stand in the bundles under {@code growth.question.}. */
public enum SelfAnalysisQuestions {
    EVENT(8),
    YEAR(5);

    private final int count;

    SelfAnalysisQuestions(int count) {
        this.count = count;
    }

    public int count() {
        return count;
    }

    /** The keys of the questions in order. */
    public List<String> keys() {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "growth.question." + name() + "." + number)
                .toList();
    }
}
