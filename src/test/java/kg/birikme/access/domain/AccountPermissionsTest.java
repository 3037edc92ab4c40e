package kg.birikme.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountPermissionsTest {

    private static final AccountId OWN = new AccountId(UUID.randomUUID());
    private static final AccountId OTHER = new AccountId(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource(Role.class)
    void accountsAreTheAdministratorsAndNobodysOwn(Role role) {
        AccountPermissions may =
                new AccountPermissions(new Actor(OWN, new StaffId(UUID.randomUUID()), "А. А.", Set.of(role)));
        assertThat(may.mayRunAccounts()).isEqualTo(role == Role.ADMINISTRATOR);
        assertThat(may.mayChange(OTHER)).isEqualTo(role == Role.ADMINISTRATOR);
        assertThat(may.mayChange(OWN)).isFalse();
    }
}
