package kg.birikme.growth.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What was carried out and what came of it, at the year's end. */
record FinishForm(
        @NotNull @Nullable Integer version,
        @Nullable @Size(max = 2000) String fulfilment,
        @Nullable @Size(max = 2000) String outcome) {}
