package kg.birikme.followup.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kg.birikme.followup.AnswerState;
import org.jspecify.annotations.Nullable;

/**
 * An answer that chair or secretary were told and write down.
 *
 * @param version of the recommendation
 * @param person  whose answer it is
 */
public record ToldForm(
        @Nullable @NotNull Integer version,
        @Nullable @NotNull UUID person,
        @Nullable @NotNull AnswerState told,
        @Nullable @Size(max = 2000) String toldWords) {}
