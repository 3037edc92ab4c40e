package kg.birikme.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.access.RoleSource;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.people.Office;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.People;
import kg.birikme.people.domain.StaffPage.Appointed;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BirikmeTest
@Tag("R97")
class AppointmentServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired
    private SampleSchool sample;

    @Autowired
    private AppointmentService appointments;

    @Autowired
    private StaffPages pages;

    @Autowired
    private People people;

    @Autowired
    private RoleSource roles;

    @Test
    void aNewChairEndsTheFormerOnesDaysAndThePastStays() {
        sample.within(cast -> {
            appoint(cast.director(), chair(cast.person("M13"), DAY));

            assertThat(chairOn(DAY.minusDays(1))).isEqualTo(cast.chair());
            assertThat(chairOn(DAY)).isEqualTo(cast.person("M13"));
            assertThat(roles.standingOf(cast.chair(), DAY).roles()).containsExactly(Role.MEMBER);
        });
    }

    @Test
    void whileSomebodyActsTheChairsRightsAreTheirs() {
        sample.within(cast -> {
            appoint(
                    cast.director(),
                    new NewAppointment(
                            Office.ACTING_CHAIR, cast.person("M13"), null, null, null, "", DAY, DAY.plusDays(9)));

            OfficeHolder acting = people.officeOn(Role.CHAIR, DAY).orElseThrow();
            assertThat(acting.staff()).isEqualTo(cast.person("M13"));
            assertThat(acting.acting()).isTrue();
            assertThat(roles.standingOf(cast.person("M13"), DAY).roles()).contains(Role.CHAIR);
            assertThat(roles.standingOf(cast.chair(), DAY).roles()).doesNotContain(Role.CHAIR);
            assertThat(chairOn(DAY.plusDays(10))).isEqualTo(cast.chair());
        });
    }

    @Test
    void twoActingChairsOnOneDayAreRefused() {
        sample.within(cast -> {
            appoint(cast.director(), acting(cast.person("M13")));

            RuleViolation refusal = catchThrowableOfType(
                    RuleViolation.class, () -> appoint(cast.director(), acting(cast.person("M14"))));

            assertThat(refusal.messageKey()).isEqualTo("people.refusal.officeTaken");
        });
    }

    @Test
    void onlyAMemberLeadsTheAssociation() {
        sample.within(cast -> {
            RuleViolation refusal = catchThrowableOfType(
                    RuleViolation.class, () -> appoint(cast.director(), chair(cast.person("S04"), DAY)));

            assertThat(refusal.field()).isEqualTo("staff");
        });
    }

    @Test
    void onlyTheDirectorAppointsTheChairAndTheChairTheSecretary() {
        sample.within(cast -> {
            assertThatThrownBy(() -> appoint(cast.chair(), chair(cast.person("M13"), DAY)))
                    .isInstanceOf(ActionForbidden.class);
            assertThatThrownBy(() -> appoint(cast.deputyTeaching(), chair(cast.person("M13"), DAY)))
                    .isInstanceOf(ActionForbidden.class);

            appoint(
                    cast.chair(),
                    new NewAppointment(Office.SECRETARY, cast.person("M14"), null, null, null, "", DAY, null));

            assertThat(people.officeOn(Role.SECRETARY, DAY).orElseThrow().staff())
                    .isEqualTo(cast.person("M14"));
        });
    }

    @Test
    void aRepeatedRequestAppointsOnce() {
        sample.within(cast -> {
            UUID id = UUID.randomUUID();
            Acting.as(cast.director(), () -> {
                appointments.appoint(id, chair(cast.person("M13"), DAY));
                appointments.appoint(id, chair(cast.person("M13"), DAY));
            });

            assertThat(chairOn(DAY)).isEqualTo(cast.person("M13"));
        });
    }

    @Test
    void whoeverHasLeftHasNoRoles() {
        sample.within(cast -> assertThat(roles.standingOf(cast.person("M06"), LocalDate.of(2020, 1, 1))
                        .roles())
                .isEmpty());
    }

    /** Attack H1: the office that a form claims never was the appointment's own. */
    @Test
    void aChairCannotMoveTheEndOfAChairsAppointment() {
        sample.within(cast -> {
            Appointed chair = newest(cast, Office.CHAIR);
            appoint(cast.director(), acting(cast.person("M13")));
            Appointed acting = newest(cast, Office.ACTING_CHAIR);

            assertThatThrownBy(() -> end(cast.chair(), chair, LocalDate.of(2099, 12, 31)))
                    .isInstanceOf(ActionForbidden.class);
            assertThatThrownBy(() -> end(cast.person("M13"), acting, LocalDate.of(2099, 12, 31)))
                    .isInstanceOf(ActionForbidden.class);
            assertThatThrownBy(() -> end(cast.secretary(), newest(cast, Office.SECRETARY), DAY))
                    .isInstanceOf(ActionForbidden.class);
            assertThat(newest(cast, Office.CHAIR).days().to()).isNull();
        });
    }

    @Test
    void theChairEndsTheSecretarysAppointmentButNotInThePast() {
        sample.within(cast -> {
            Appointed secretary = newest(cast, Office.SECRETARY);

            RuleViolation refusal = catchThrowableOfType(
                    RuleViolation.class, () -> end(cast.chair(), secretary, LocalDate.of(2026, 11, 1)));
            assertThat(refusal.messageKey()).isEqualTo("people.refusal.pastDay");

            end(cast.chair(), secretary, DAY);
            assertThat(newest(cast, Office.SECRETARY).days().to()).isEqualTo(DAY);
        });
    }

    /** Teacher 7. */
    @Test
    void anActingChairIsEndedAtOnceAndTheChairIsChairAgain() {
        sample.within(cast -> {
            LocalDate today = LocalDate.of(2026, 11, 22);
            appoint(
                    cast.director(),
                    new NewAppointment(
                            Office.ACTING_CHAIR, cast.person("M13"), null, null, null, "", today, today.plusDays(6)));
            assertThat(chairOn(today)).isEqualTo(cast.person("M13"));

            end(cast.director(), newest(cast, Office.ACTING_CHAIR), null);

            assertThat(chairOn(today)).isEqualTo(cast.chair());
            assertThat(roles.standingOf(cast.chair(), today).roles()).contains(Role.CHAIR);
            assertThat(newest(cast, Office.ACTING_CHAIR).days().ended()).isNotNull();
            appoint(
                    cast.director(),
                    new NewAppointment(
                            Office.ACTING_CHAIR, cast.person("M14"), null, null, null, "", today, today.plusDays(1)));
            assertThat(chairOn(today)).isEqualTo(cast.person("M14"));
        });
    }

    @Test
    void whoeverWasFasterIsNotOverwritten() {
        sample.within(cast -> {
            Appointed secretary = newest(cast, Office.SECRETARY);
            end(cast.chair(), secretary, DAY);

            assertThatThrownBy(() -> end(cast.chair(), secretary, DAY.plusDays(1)))
                    .isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void aProlongationIntoAnothersTermIsToldInWords() {
        sample.within(cast -> {
            appoint(cast.director(), acting(cast.person("M13")));
            Appointed first = newest(cast, Office.ACTING_CHAIR);
            appoint(
                    cast.director(),
                    new NewAppointment(
                            Office.ACTING_CHAIR,
                            cast.person("M14"),
                            null,
                            null,
                            null,
                            "",
                            DAY.plusDays(10),
                            DAY.plusDays(12)));

            RuleViolation refusal =
                    catchThrowableOfType(RuleViolation.class, () -> end(cast.director(), first, DAY.plusDays(11)));

            assertThat(refusal.messageKey()).isEqualTo("people.refusal.officeTaken");
        });
    }

    private Appointed newest(DemoCast cast, Office office) {
        return Acting.as(cast.director(), () -> pages.appointments()).stream()
                .filter(one -> one.office() == office)
                .findFirst()
                .orElseThrow();
    }

    private void end(StaffId by, Appointed appointment, @Nullable LocalDate lastDay) {
        Acting.as(
                by,
                () -> appointments.end(
                        appointment.id(), appointment.version(), new EndOfTerm(lastDay, lastDay == null)));
    }

    private StaffId chairOn(LocalDate day) {
        return people.officeOn(Role.CHAIR, day).orElseThrow().staff();
    }

    private void appoint(StaffId by, NewAppointment appointment) {
        Acting.as(by, () -> appointments.appoint(UUID.randomUUID(), appointment));
    }

    private static NewAppointment chair(StaffId person, LocalDate from) {
        return new NewAppointment(Office.CHAIR, person, "44", from, from, "", from, (@Nullable LocalDate) null);
    }

    private static NewAppointment acting(StaffId person) {
        return new NewAppointment(Office.ACTING_CHAIR, person, null, null, null, "", DAY, DAY.plusDays(3));
    }
}
