package kg.birikme.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kg.birikme.handin.WorkStatus;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every role in every status: who reads, writes, takes back and decides on the association's report. */
@Tag("R12")
class AssociationReportPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, CHAIR, CHAIR, '', ''",
        "SUBMITTED, CHAIR SECRETARY MEMBER DIRECTOR DEPUTY_TEACHING DEPUTY_METHODICAL DEPUTY_UPBRINGING, '', CHAIR, DEPUTY_TEACHING",
        "RETURNED, CHAIR DIRECTOR DEPUTY_TEACHING DEPUTY_METHODICAL DEPUTY_UPBRINGING, CHAIR, '', ''",
        "ACCEPTED, CHAIR SECRETARY MEMBER DIRECTOR DEPUTY_TEACHING DEPUTY_METHODICAL DEPUTY_UPBRINGING, '', '', ''",
    })
    void theTable(WorkStatus status, String read, String write, String withdraw, String decide) {
        assertThat(allowed(status, false, AssociationReportPermissions::mayRead))
                .isEqualTo(roles(read));
        assertThat(allowed(status, false, AssociationReportPermissions::mayWrite))
                .isEqualTo(roles(write));
        assertThat(allowed(status, false, AssociationReportPermissions::mayWithdraw))
                .isEqualTo(roles(withdraw));
        assertThat(allowed(status, false, AssociationReportPermissions::mayDecide))
                .isEqualTo(roles(decide));
        assertThat(allowed(status, true, AssociationReportPermissions::mayRead)).isEqualTo(roles(read));
    }

    @ParameterizedTest
    @EnumSource(WorkStatus.class)
    void nothingIsDoneInAStoredYear(WorkStatus status) {
        assertThat(allowed(
                        status,
                        true,
                        may -> may.mayWrite() || may.mayWithdraw() || may.mayDecide() || may.mayWriteToCouncil()))
                .isEmpty();
    }

    @Test
    @Tag("R21")
    void theChairWritesToTheCouncil() {
        assertThat(allowed(WorkStatus.DRAFT, false, AssociationReportPermissions::mayWriteToCouncil))
                .containsExactly(Role.CHAIR);
    }

    private static Set<Role> allowed(WorkStatus status, boolean stored, Predicate<AssociationReportPermissions> asked) {
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            Actor actor =
                    new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А.", Set.of(role));
            if (asked.test(new AssociationReportPermissions(actor, status, stored))) {
                allowed.add(role);
            }
        }
        return allowed;
    }

    private static Set<Role> roles(String names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .forEach(roles::add);
        return roles;
    }
}
