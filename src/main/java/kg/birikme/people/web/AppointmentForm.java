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
import org.springframework.validation.Errors;

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

    /** The rule names the first thing that a chair's appointment lacks; the page names all of them at once. */
    void tellAllThatIsMissing(Errors errors) {
        if (office == Office.CHAIR) {
            tell(errors, "orderNumber", orderNumber == null || orderNumber.isBlank(), "people.refusal.chairNeedsOrder");
            tell(errors, "orderDate", orderDate == null, "people.refusal.chairNeedsOrder");
            tell(errors, "consentOn", consentOn == null, "people.refusal.chairNeedsConsent");
        }
    }

    private static void tell(Errors errors, String field, boolean missing, String messageKey) {
        if (missing && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, messageKey);
        }
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
