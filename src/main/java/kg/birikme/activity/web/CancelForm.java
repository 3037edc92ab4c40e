package kg.birikme.activity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why it will not be held. */
record CancelForm(@NotNull @Nullable Integer version, @NotBlank @Nullable @Size(max = 500) String reason) {}
