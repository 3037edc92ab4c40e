package kg.birikme.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads the trail, as one table. */
class AuditPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "DIRECTOR, true", "ADMINISTRATOR, true", "DEPUTY_TEACHING, false", "DEPUTY_METHODICAL, false",
        "DEPUTY_UPBRINGING, false", "CHAIR, false", "SECRETARY, false", "MEMBER, false"
    })
    void theTable(Role role, boolean reads) {
        Actor actor =
                new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А. Аты", Set.of(role));
        assertThat(new AuditPermissions(actor).mayRead()).isEqualTo(reads);
    }
}
