package kg.birikme.report.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.report.ReportKind;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** What is asked for, until when, of whom. */
record AskForm(
        @NotNull @Nullable ReportKind kind,
        @Nullable Integer quarter,
        @NotNull @Nullable LocalDate due,
        @NotEmpty @Nullable List<UUID> people) {

    List<StaffId> staff() {
        return Objects.requireNonNullElse(people, List.<UUID>of()).stream().map(StaffId::new).toList();
    }
}
