package kg.birikme.followup.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term to be put off.
 *
 * @param until  the new last day
 * @param reason why
 */
public record ExtendForm(
        @Nullable @NotNull Integer version,
        @Nullable @NotNull LocalDate until,
        @Nullable @Size(max = 1000) String reason) {}
