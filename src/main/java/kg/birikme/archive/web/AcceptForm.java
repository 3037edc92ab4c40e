package kg.birikme.archive.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The deputy's signature under the act of transfer. */
record AcceptForm(
        @NotNull UUID id, @NotNull Integer version, @NotBlank @Size(max = 200) String password) {}
