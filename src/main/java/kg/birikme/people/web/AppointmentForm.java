package kg.birikme.people.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.people.Office;
import kg.birikme.people.domain.NewAppointment;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** An appointment to an office of the association (R97). */
public record AppointmentForm(
        UUID id,
        @Nullable @NotNull Office office,
        @Nullable @NotNull UUID staff,
        @Nullable @Size(max = 30) String orderNumber,
        @Nullable LocalDate orderDate,
        @Nullable LocalDate consentOn,
        @Nullable @Size(max = 300) String consentNote,
        @Nullable @NotNull LocalDate fromDay,
        @Nullable LocalDate toDay) {

    static AppointmentForm empty(Office office, LocalDate today) {
        return new AppointmentForm(UUID.randomUUID(), office, null, "", null, null, "", today, null);
    }

    NewAppointment appointment() {
        return new NewAppointment(
                requireNonNull(office),
                new StaffId(requireNonNull(staff)),
                orderNumber,
                orderDate,
                consentOn,
                consentNote == null ? "" : consentNote,
                requireNonNull(fromDay),
                toDay);
    }
}
