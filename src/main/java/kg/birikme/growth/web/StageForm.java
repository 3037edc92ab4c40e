package kg.birikme.growth.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.growth.domain.Stage;
import org.jspecify.annotations.Nullable;

/** A row of the stages' table. */
record StageForm(
        @Nullable @Size(max = Stage.NAME_MAX) String stage,
        @Nullable @Size(max = Stage.CONTENT_MAX) String content,
        @Nullable @Size(max = Stage.TERM_MAX) String term,
        @Nullable @Size(max = Stage.OUTCOME_MAX) String outcome) {

    static StageForm of(Stage stage) {
        return new StageForm(stage.stage(), stage.content(), stage.term(), stage.outcome());
    }

    Stage toStage() {
        return new Stage(said(stage), said(content), said(term), said(outcome));
    }

    /** The row on one line; empty where nothing is written. */
    String words() {
        return Stream.of(stage, term, content, outcome)
                .map(StageForm::said)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
