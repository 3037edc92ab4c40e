package kg.birikme.duty.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import kg.birikme.duty.domain.DutyNormService.Norm;
import org.jspecify.annotations.Nullable;

/** The norms as they are typed. */
record DutyNormForm(
        @Nullable Integer version,
        @NotNull @Min(1) @Max(1) Integer programmes,
        @NotNull @Min(1) @Max(100) Integer meetingPercent,
        @NotNull @Min(1) @Max(20) Integer seminars,
        @NotNull @Min(1) @Max(20) Integer heldEvents,
        @NotNull @Min(0) @Max(20) Integer visitedEvents,
        @NotNull @Min(1) @Max(90) Integer analysisDays) {

    static DutyNormForm of(Norm norm) {
        return new DutyNormForm(
                norm.version(), norm.programmes(), norm.meetingPercent(), norm.seminars(), norm.held(), norm.visited(),
                norm.analysisDays());
    }

    Norm norm() {
        return new Norm(
                programmes, meetingPercent, seminars, heldEvents, visitedEvents, analysisDays,
                Objects.requireNonNullElse(version, 0));
    }
}
