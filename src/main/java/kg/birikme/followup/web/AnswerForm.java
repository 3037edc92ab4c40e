package kg.birikme.followup.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kg.birikme.followup.AnswerState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The own answer.
 *
 * @param version of that answer
 * @param state   by the button pressed
 * @param words   how it was carried out, or why it was not
 * @param event   that proves it
 * @param files   photos and papers that prove it
 */
public record AnswerForm(
        @Nullable @NotNull Integer version,
        @Nullable @NotNull AnswerState state,
        @Nullable @Size(max = 2000) String words,
        @Nullable UUID event,
        @Nullable List<MultipartFile> files) {}
