package kg.birikme.growth.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.growth.domain.SelfAnalysisQuestions;
import kg.birikme.growth.domain.SelfAnalysisView;
import org.jspecify.annotations.Nullable;

/** A self-analysis (F11). */
record AnalysisForm(
        @NotNull @Nullable UUID id,
        @NotNull @Nullable Integer version,
        @Nullable List<@Size(max = 2000) String> words,
        @Nullable List<@Nullable Short> marks) {

    /** Each question has its place, so that the page finds it whether or not anything was typed there. */
    public AnalysisForm {
        words = filled(words, "");
        marks = filled(marks, null);
    }

    private static <T extends @Nullable Object> List<T> filled(@Nullable List<T> typed, @Nullable T nothing) {
        List<T> places = new ArrayList<>(Objects.requireNonNullElse(typed, List.<T>of()));
        while (places.size() < SelfAnalysisQuestions.EVENT.count()) {
            places.add(nothing);
        }
        return places;
    }

    static AnalysisForm blank() {
        return new AnalysisForm(UUID.randomUUID(), 0, List.of(), List.of());
    }

    static AnalysisForm of(SelfAnalysisView view) {
        return new AnalysisForm(view.head().id(), view.head().version(), view.words(), view.marks());
    }

    /** What was said to the question, from 0. */
    public String word(int at) {
        return at < said().size() ? said().get(at) : "";
    }

    /** The mark given, or nothing. */
    public @Nullable Short mark(int at) {
        return at < given().size() ? given().get(at) : null;
    }

    List<String> said() {
        return Objects.requireNonNullElse(words, List.of());
    }

    List<@Nullable Short> given() {
        return Objects.requireNonNullElse(marks, List.<@Nullable Short>of());
    }
}
