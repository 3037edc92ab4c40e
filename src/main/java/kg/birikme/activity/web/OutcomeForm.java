package kg.birikme.activity.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.activity.domain.ActivityDetails;
import kg.birikme.activity.domain.ActivityOutcome;
import kg.birikme.activity.domain.ActivityRow;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** What came of it. */
record OutcomeForm(
        @NotNull @Nullable Integer version,
        @Nullable Integer pupils,
        @Nullable @Size(max = ActivityDetails.TEXT_MAX) String result,
        @Nullable List<UUID> visitors) {

    static OutcomeForm of(ActivityRow row) {
        return new OutcomeForm(
                row.version(), row.pupils(), row.result(),
                row.visitors().stream().map(visitor -> visitor.id().value()).toList());
    }

    ActivityOutcome outcome() {
        return new ActivityOutcome(
                pupils,
                Objects.requireNonNullElse(result, ""),
                Objects.requireNonNullElse(visitors, List.<UUID>of()).stream().map(StaffId::new).toList());
    }
}
