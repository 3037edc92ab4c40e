package kg.birikme.archive.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The deputy's signature under a proposal to dispose of a year. */
record ProposalForm(
        @NotNull UUID id, @NotBlank @Size(max = 1000) String reason, @NotBlank @Size(max = 200) String password) {}
