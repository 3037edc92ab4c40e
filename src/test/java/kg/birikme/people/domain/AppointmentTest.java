package kg.birikme.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.people.Office;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R97")
class AppointmentTest {

    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 20);

    @ParameterizedTest
    @CsvSource({
        ", 2025-08-20, 2025-08-19, orderNumber", "' ', 2025-08-20, 2025-08-19, orderNumber",
        "31, , 2025-08-19, orderDate", "31, 2025-08-20, , consentOn"
    })
    void aChairNeedsTheOrderAndTheMembersConsent(
            @Nullable String number, @Nullable LocalDate date, @Nullable LocalDate consent, String field) {
        RuleViolation refusal =
                catchThrowableOfType(RuleViolation.class, () -> make(Office.CHAIR, number, date, consent, null));

        assertThat(refusal.clause()).isEqualTo(Clause.r(97));
        assertThat(refusal.field()).isEqualTo(field);
    }

    @Test
    void aChairWithOrderAndConsentIsAppointedWithoutEnd() {
        assertThatCode(() -> make(Office.CHAIR, "31", AUGUST, AUGUST, null)).doesNotThrowAnyException();
    }

    @Test
    void somebodyActsForTheChairForKnownDatesOnly() {
        RuleViolation refusal =
                catchThrowableOfType(RuleViolation.class, () -> make(Office.ACTING_CHAIR, null, null, null, null));

        assertThat(refusal.field()).isEqualTo("toDay");
        assertThatCode(() -> make(Office.ACTING_CHAIR, null, null, null, AUGUST))
                .doesNotThrowAnyException();
    }

    @Test
    void aSecretaryNeedsNoOrder() {
        assertThatCode(() -> make(Office.SECRETARY, null, null, null, null)).doesNotThrowAnyException();
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class, () -> make(Office.SECRETARY, null, null, null, AUGUST.minusDays(1)));

        assertThat(refusal.field()).isEqualTo("toDay");
    }

    private static Appointment make(
            Office office,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable LocalDate consent,
            @Nullable LocalDate to) {
        StaffId person = new StaffId(UUID.randomUUID());
        return new Appointment(
                UUID.randomUUID(),
                new NewAppointment(office, person, number, date, consent, "", AUGUST, to),
                "director");
    }
}
