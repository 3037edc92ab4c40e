package kg.birikme.growth.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a consultation is taken back. */
record ReasonForm(@NotNull @Nullable Integer version, @NotBlank @Nullable @Size(max = 500) String reason) {}
