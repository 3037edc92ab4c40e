package kg.birikme.archive.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import kg.birikme.archive.StorageState;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each step of a year's storage: whose it is, where the year must stand, and nobody and nowhere else. */
@Tag("R12")
class ArchivePermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "HAND_OVER, OPEN, CHAIR",
        "TAKE_BACK, HANDED_OVER, CHAIR|DEPUTY_TEACHING",
        "ACCEPT, HANDED_OVER, DEPUTY_TEACHING",
        "KEEP_LONGER, TERM_ENDED, DEPUTY_TEACHING|DIRECTOR",
        "PROPOSE_DISPOSAL, TERM_ENDED, DEPUTY_TEACHING",
        "WITHDRAW_DISPOSAL, DISPOSAL_PROPOSED, DEPUTY_TEACHING|DIRECTOR",
        "CONFIRM_DISPOSAL, DISPOSAL_PROPOSED, DIRECTOR",
    })
    void eachStepHasItsPeopleAndItsPlace(ArchiveAction action, StorageState place, String theirs) {
        Set<Role> allowed =
                Set.copyOf(Arrays.stream(theirs.split("\\|")).map(Role::valueOf).toList());
        for (Role role : Role.values()) {
            for (StorageState state : StorageState.values()) {
                ArchivePermissions may = new ArchivePermissions(actor(role), state);
                assertThat(may.may(action))
                        .as("%s %s while %s", role, action, state)
                        .isEqualTo(allowed.contains(role) && state == place);
                if (allowed.contains(role)) {
                    may.requireTheirs(action);
                } else {
                    assertThatThrownBy(() -> may.requireTheirs(action)).isInstanceOf(ActionForbidden.class);
                }
            }
        }
    }

    @Test
    void whoReadsTheArchive() {
        assertThat(Arrays.stream(Role.values()).filter(role -> ArchivePermissions.isReader(actor(role))))
                .containsExactlyInAnyOrder(
                        Role.CHAIR,
                        Role.SECRETARY,
                        Role.DIRECTOR,
                        Role.DEPUTY_TEACHING,
                        Role.DEPUTY_METHODICAL,
                        Role.DEPUTY_UPBRINGING);
    }

    private static Actor actor(Role role) {
        return new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А.", Set.of(role));
    }
}
