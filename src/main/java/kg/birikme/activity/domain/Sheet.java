package kg.birikme.activity.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's opinion on what was seen (F12).
 *
 * @param words nine, one for each criterion in the form's order
 * @param marks nine, 0 to 2; none where the visitor gives no mark
 */
public record Sheet(
        List<String> words, List<@Nullable Short> marks, String strengths, String shortcomings, String advice) {

    /** The criteria of the form. */
    public static final int CRITERIA = 9;
    /** The highest mark. */
    public static final int BEST = 2;
    /** Characters of one opinion. */
    public static final int WORDS_MAX = 1000;
    /** Characters of a summing-up. */
    public static final int TEXT_MAX = 2000;

    public Sheet {
        words = filled(words, "");
        marks = filled(marks, null);
    }

    /** Nothing written yet. */
    public static Sheet blank() {
        return new Sheet(List.of(), List.of(), "", "", "");
    }

    private static <T extends @Nullable Object> List<T> filled(List<T> given, @Nullable T nothing) {
        List<T> nine = new ArrayList<>(given.subList(0, Math.min(given.size(), CRITERIA)));
        while (nine.size() < CRITERIA) {
            nine.add(nothing);
        }
        return nine;
    }

    /** The first criterion without words, from 1; 0 if all have some. */
    int firstMissing() {
        for (int at = 0; at < CRITERIA; at++) {
            if (words.get(at).isBlank()) {
                return at + 1;
            }
        }
        return 0;
    }

    /** The sum of the marks given; none where no mark is. */
    public @Nullable Integer total() {
        return marks.stream().noneMatch(mark -> mark != null)
                ? null
                : marks.stream()
                        .filter(mark -> mark != null)
                        .mapToInt(Short::intValue)
                        .sum();
    }
}
