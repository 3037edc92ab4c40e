package kg.birikme.analysis.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kg.birikme.analysis.Breach;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;

/**
 * The deputy's own words in an analysis (F13).
 *
 * @param achievements section 9
 * @param shortcomings section 10, with their causes
 * @param conclusion   section 11
 * @param nextTasks    section 12
 * @param explanations why a norm was broken; empty words are left out
 */
public record AnalysisText(
        String achievements,
        String shortcomings,
        String conclusion,
        String nextTasks,
        Map<Breach, String> explanations) {

    /** Nothing written yet. */
    public static final AnalysisText EMPTY = new AnalysisText("", "", "", "", Map.of());

    static final int SECTION_MAX = 20_000;
    static final int EXPLANATION_MAX = 3_000;

    public AnalysisText {
        achievements = clean(achievements);
        shortcomings = clean(shortcomings);
        conclusion = clean(conclusion);
        nextTasks = clean(nextTasks);
        Map<Breach, String> kept = new EnumMap<>(Breach.class);
        explanations.forEach((breach, words) -> {
            if (!words.isBlank()) {
                kept.put(breach, clean(words));
            }
        });
        explanations = Map.copyOf(kept);
    }

    private static String clean(String typed) {
        return KyrgyzText.clean(typed);
    }

    /** Why the norm was broken; empty where nobody has said it. */
    public String explanation(Breach breach) {
        return explanations.getOrDefault(breach, "");
    }

    /** The sections 9 to 12 that nothing is written in, by their fields. */
    List<String> empty() {
        return Stream.of(
                        Map.entry("achievements", achievements), Map.entry("shortcomings", shortcomings),
                        Map.entry("conclusion", conclusion), Map.entry("nextTasks", nextTasks))
                .filter(section -> section.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @throws InvalidInput if a text is longer than there is room */
    void requireRoom() {
        room("achievements", achievements, SECTION_MAX);
        room("shortcomings", shortcomings, SECTION_MAX);
        room("conclusion", conclusion, SECTION_MAX);
        room("nextTasks", nextTasks, SECTION_MAX);
        explanations.forEach((breach, words) -> room(breach.field(), words, EXPLANATION_MAX));
    }

    private static void room(String field, String text, int max) {
        if (text.length() > max) {
            throw new InvalidInput(field, "analysis.refusal.tooLong", String.valueOf(max));
        }
    }
}
