package kg.birikme.archive.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A signature under an act that somebody else drew up: the deputy's under a transfer, the director's under a disposal. */
record SignActForm(
        @NotNull UUID id,
        @NotNull Integer version,
        @NotBlank @Size(max = 200) String password) {}
