package kg.birikme.school.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Test;

class SchoolPermissionsTest {

    @Test
    void whoMayDoWhat() {
        allows(SchoolPermissions::mayDescribe, Role.ADMINISTRATOR, Role.DIRECTOR);
        allows(SchoolPermissions::mayKeepYears, Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY_TEACHING);
        allows(SchoolPermissions::mayKeepAssociations, Role.ADMINISTRATOR, Role.DIRECTOR, Role.CHAIR);
        allows(SchoolPermissions::mayOpenSettings, Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY_TEACHING, Role.CHAIR);
    }

    @Test
    void whoeverHasLeftMayNothing() {
        SchoolPermissions none = new SchoolPermissions(actor(Set.of()));
        assertThat(none.mayDescribe() || none.mayKeepYears() || none.mayKeepAssociations() || none.mayOpenSettings())
                .isFalse();
    }

    private static void allows(Predicate<SchoolPermissions> question, Role... roles) {
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (question.test(new SchoolPermissions(actor(Set.of(role))))) {
                allowed.add(role);
            }
        }
        assertThat(allowed).containsExactlyInAnyOrder(roles);
    }

    private static Actor actor(Set<Role> roles) {
        return new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А.", roles);
    }
}
