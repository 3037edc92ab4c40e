package kg.birikme.archive.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The deputy's signature under the act of transfer, and for how many years all is kept. */
record AcceptForm(
        @NotNull UUID id, @NotNull Integer version, @NotNull Integer years, @NotBlank @Size(max = 200) String password) {}
