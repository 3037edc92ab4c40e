package kg.birikme.duty.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose duties are whose to see, and who sets the norms, as one table. */
class DutyPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "CHAIR, true, true, true",
        "DEPUTY_TEACHING, true, true, true",
        "DIRECTOR, true, true, false",
        "DEPUTY_METHODICAL, true, true, false",
        "DEPUTY_UPBRINGING, true, true, false",
        "SECRETARY, true, false, false",
        "MEMBER, true, false, false",
        "ADMINISTRATOR, false, false, false"
    })
    @Tag("R48")
    void theTable(Role role, boolean own, boolean others, boolean norms) {
        StaffId person = new StaffId(UUID.randomUUID());
        DutyPermissions permissions =
                new DutyPermissions(new Actor(new AccountId(UUID.randomUUID()), person, "А. А. Аты", Set.of(role)));
        assertThat(permissions.seesAll()).isEqualTo(others);
        assertThat(permissions.maySetNorm()).isEqualTo(norms);
        if (own) {
            assertThatCode(() -> permissions.requireSightOf(person)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> permissions.requireSightOf(person)).isInstanceOf(ActionForbidden.class);
        }
        StaffId colleague = new StaffId(UUID.randomUUID());
        if (others) {
            assertThatCode(() -> permissions.requireSightOf(colleague)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> permissions.requireSightOf(colleague))
                    .isInstanceOf(own ? NotFound.class : ActionForbidden.class);
        }
    }
}
