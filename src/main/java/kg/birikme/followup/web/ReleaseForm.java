package kg.birikme.followup.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation to be taken off control.
 *
 * @param note what the chair adds, if anything
 */
public record ReleaseForm(
        @Nullable @NotNull Integer version,
        @Nullable @Size(max = 1000) String note) {}
