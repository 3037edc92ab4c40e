package kg.birikme.growth.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The chair's remark, when work is given back. */
record RemarkForm(@NotNull @Nullable Integer version, @Nullable @Size(max = 1000) String remark) {}
