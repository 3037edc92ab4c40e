package kg.birikme.activity.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.activity.domain.Sheet;
import kg.birikme.activity.domain.SheetView;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's sheet (F12).
 *
 * @param id of a new sheet, made when the form was shown
 */
record SheetForm(
        @NotNull @Nullable UUID id,
        @NotNull @Nullable Integer version,
        @Nullable List<@Size(max = Sheet.WORDS_MAX) String> words,
        @Nullable List<@Nullable Short> marks,
        @Nullable @Size(max = Sheet.TEXT_MAX) String strengths,
        @Nullable @Size(max = Sheet.TEXT_MAX) String shortcomings,
        @Nullable @Size(max = Sheet.TEXT_MAX) String advice) {

    /** Each criterion has its place, so that the page finds it whether or not anything was typed there. */
    SheetForm {
        List<String> places = new ArrayList<>(Objects.requireNonNullElse(words, List.of()));
        while (places.size() < Sheet.CRITERIA) {
            places.add("");
        }
        words = places;
    }

    static SheetForm blank() {
        return of(UUID.randomUUID(), 0, Sheet.blank());
    }

    static SheetForm of(SheetView view) {
        return of(view.id(), view.version(), view.sheet());
    }

    private static SheetForm of(UUID id, int version, Sheet sheet) {
        return new SheetForm(
                id, version, sheet.words(), sheet.marks(), sheet.strengths(), sheet.shortcomings(), sheet.advice());
    }

    public Sheet sheet() {
        return new Sheet(
                Objects.requireNonNullElse(words, List.of()),
                Objects.requireNonNullElse(marks, List.<@Nullable Short>of()),
                Objects.requireNonNullElse(strengths, ""),
                Objects.requireNonNullElse(shortcomings, ""),
                Objects.requireNonNullElse(advice, ""));
    }
}
