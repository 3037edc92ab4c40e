package kg.birikme.people.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.people.Post;
import org.jspecify.annotations.Nullable;

/** A post to be given from a day on. */
public record PostForm(
        UUID id,
        @Nullable @NotNull Post post,
        @Nullable @NotNull LocalDate from,
        @Nullable LocalDate to) {}
