package kg.birikme.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        // action         roles                                        statuses
        "EDIT,            CHAIR,                                       PLANNED CONVENED",
        "EDIT_AGENDA,     CHAIR,                                       PLANNED CONVENED HELD",
        "PROPOSE,         CHAIR SECRETARY MEMBER,                      PLANNED CONVENED",
        "INVITE,          CHAIR,                                       PLANNED CONVENED HELD",
        "CONVENE,         CHAIR,                                       PLANNED",
        "MOVE,            CHAIR,                                       PLANNED CONVENED",
        "CANCEL,          CHAIR,                                       PLANNED CONVENED",
        "ACKNOWLEDGE,     DEPUTY_METHODICAL,                           CONVENED HELD CLOSED",
        "TAKE_ATTENDANCE, CHAIR SECRETARY,                             CONVENED HELD",
        "UNACKNOWLEDGE,   DEPUTY_METHODICAL,                           CONVENED",
        "HOLD,            CHAIR SECRETARY,                             CONVENED",
        "LEAVE_ITEM,      CHAIR SECRETARY,                             CONVENED HELD"
    })
    @Tag("R4")
    @Tag("R57")
    @Tag("R97")
    void eachStepHasItsPeopleAndItsTime(MeetingAction action, String roles, String statuses) {
        Set<String> people = Set.of(roles.split(" "));
        Set<String> times = Set.of(statuses.split(" "));
        for (Role role : Role.values()) {
            for (MeetingStatus status : MeetingStatus.values()) {
                assertThat(new MeetingPermissions(actor(role), status, false).may(action))
                        .as(action + " by " + role + " when " + status)
                        .isEqualTo(people.contains(role.name()) && times.contains(status.name()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MeetingAction.class)
    @Tag("R12")
    void nothingIsDoneInAStoredYear(MeetingAction action) {
        for (MeetingStatus status : MeetingStatus.values()) {
            assertThat(new MeetingPermissions(actor(Role.values()), status, true).may(action))
                    .isFalse();
        }
    }

    @Test
    @Tag("R43")
    void attestationIsForMembersAndAdministrationOnly() {
        Set<Role> see = Arrays.stream(Role.values())
                .filter(role -> MeetingPermissions.maySee(actor(role), AgendaKind.ATTESTATION))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        assertThat(see).isEqualTo(EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)));
        assertThat(MeetingPermissions.maySee(actor(), AgendaKind.ATTESTATION)).isFalse();
    }

    private static Actor actor(Role... roles) {
        return new Actor(
                new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А. Асанова", Set.of(roles));
    }
}
