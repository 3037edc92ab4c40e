package kg.birikme.archive.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Until when a year is kept longer, and why. */
record LongerForm(@NotNull UUID id, @NotNull LocalDate until, @NotBlank @Size(max = 1000) String reason) {}
