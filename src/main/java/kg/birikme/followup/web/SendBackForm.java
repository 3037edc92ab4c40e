package kg.birikme.followup.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to be sent back.
 *
 * @param whose  whose answer it is
 * @param remark what is missing
 */
public record SendBackForm(
        @Nullable @NotNull Integer version,
        @Nullable @NotNull UUID whose,
        @Nullable @Size(max = 1000) String remark) {}
