package kg.birikme.passport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose passport is whose to read, as one table. */
class PassportPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "CHAIR, true, true",
        "DIRECTOR, true, true",
        "DEPUTY_TEACHING, true, true",
        "DEPUTY_METHODICAL, true, true",
        "DEPUTY_UPBRINGING, true, true",
        "SECRETARY, true, false",
        "MEMBER, true, false",
        "ADMINISTRATOR, false, false"
    })
    @Tag("R30")
    void theTable(Role role, boolean own, boolean others) {
        StaffId person = new StaffId(UUID.randomUUID());
        PassportPermissions may =
                new PassportPermissions(new Actor(new AccountId(UUID.randomUUID()), person, "А. А. Аты", Set.of(role)));
        assertThat(may.mayRead(person)).isEqualTo(own);
        assertThat(may.mayRead(new StaffId(UUID.randomUUID()))).isEqualTo(others);
    }
}
