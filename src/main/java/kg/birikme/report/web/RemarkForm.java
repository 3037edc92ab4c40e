package kg.birikme.report.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is missing, when a report is given back. */
record RemarkForm(@NotNull @Nullable Integer version, @Nullable @Size(max = 1000) String remark) {}
