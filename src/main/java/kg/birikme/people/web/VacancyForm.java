package kg.birikme.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * That the director's post is declared vacant.
 *
 * @param holding which holding of the post the page showed
 */
public record VacancyForm(
        UUID holding,
        int version,
        @NotBlank @Size(max = 500) String reason) {}
