package kg.birikme.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.access.RoleSource;
import kg.birikme.demo.DemoCast;
import kg.birikme.people.Office;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.People;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
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
            appoint(cast.director(), new NewAppointment(
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

            appoint(cast.chair(), new NewAppointment(
                    Office.SECRETARY, cast.person("M14"), null, null, null, "", DAY, null));

            assertThat(people.officeOn(Role.SECRETARY, DAY).orElseThrow().staff()).isEqualTo(cast.person("M14"));
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
        sample.within(cast -> assertThat(roles.standingOf(cast.person("M06"), LocalDate.of(2020, 1, 1)).roles())
                .isEmpty());
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
