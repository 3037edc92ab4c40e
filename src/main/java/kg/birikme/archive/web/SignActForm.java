package kg.birikme.archive.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kg.birikme.access.OwnPassword;

/** A signature under an act that somebody else drew up: the deputy's under a transfer, the director's under a disposal. */
record SignActForm(
        @NotNull UUID id,
        @NotNull Integer version,
        @OwnPassword String password) {}
