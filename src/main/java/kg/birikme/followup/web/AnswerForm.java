package kg.birikme.followup.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kg.birikme.followup.AnswerState;
import org.jspecify.annotations.Nullable;

/**
 * The own answer.
 *
 * @param version of that answer
 * @param state   by the button pressed
 * @param words   how it was carried out, or why it was not
 */
public record AnswerForm(
        @Nullable @NotNull Integer version,
        @Nullable @NotNull AnswerState state,
        @Nullable @Size(max = 2000) String words) {}
