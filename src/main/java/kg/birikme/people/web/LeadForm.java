package kg.birikme.people.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A class to be led in a year.
 *
 * @param agreed whether it may be taken from whoever leads it
 */
public record LeadForm(
        @Nullable @NotBlank String year,
        @Nullable @NotNull @Min(0) @Max(12) Integer grade,
        @Nullable @NotBlank @Size(max = 3) String letter,
        boolean agreed) {}
