package kg.birikme.growth.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.growth.domain.ConsultationService;
import kg.birikme.growth.domain.ConsultationService.Given;
import kg.birikme.growth.domain.ConsultationView;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** A consultation or an hour of mentoring (F17). */
record ConsultationForm(
        @NotNull @Nullable UUID id,
        @Nullable Integer version,
        @NotNull @Nullable LocalDate day,
        @NotNull @Nullable ConsultationKind kind,
        @NotNull @Nullable UUID by,
        @Nullable List<UUID> helped,
        @NotBlank @Nullable @Size(max = ConsultationService.TOPIC_MAX) String topic,
        @Nullable @Size(max = ConsultationService.OUTCOME_MAX) String outcome) {

    static ConsultationForm blank(StaffId self, LocalDate today) {
        return new ConsultationForm(
                UUID.randomUUID(), null, today, ConsultationKind.INDIVIDUAL, self.value(), List.of(), "", "");
    }

    static ConsultationForm of(ConsultationView view) {
        Given given = view.given();
        return new ConsultationForm(
                view.id(), view.version(), given.day(), given.kind(), given.by().value(),
                given.helped().stream().map(StaffId::value).toList(), given.topic(), given.outcome());
    }

    Given given() {
        return new Given(
                Objects.requireNonNull(day),
                Objects.requireNonNull(kind),
                new StaffId(Objects.requireNonNull(by)),
                Objects.requireNonNullElse(helped, List.<UUID>of()).stream().map(StaffId::new).toList(),
                Objects.requireNonNullElse(topic, ""),
                Objects.requireNonNullElse(outcome, ""));
    }
}
