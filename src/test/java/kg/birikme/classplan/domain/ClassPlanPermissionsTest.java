package kg.birikme.classplan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.handin.WorkStatus;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with a class teacher's plan, as one table. */
@Tag("R25")
@Tag("R70")
class ClassPlanPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "MEMBER, true, DRAFT, false, READ WRITE",
        "MEMBER, true, SUBMITTED, false, READ WITHDRAW",
        "MEMBER, true, RETURNED, false, READ WRITE",
        "MEMBER, true, ACCEPTED, false, READ",
        "MEMBER, true, DRAFT, true, READ",
        "MEMBER, false, DRAFT, false, ''",
        "MEMBER, false, SUBMITTED, false, ''",
        "MEMBER, false, RETURNED, false, ''",
        "MEMBER, false, ACCEPTED, false, READ",
        "SECRETARY MEMBER, false, SUBMITTED, false, ''",
        "CHAIR MEMBER, false, DRAFT, false, ''",
        "CHAIR MEMBER, false, SUBMITTED, false, READ DECIDE",
        "CHAIR MEMBER, false, SUBMITTED, true, READ",
        "CHAIR MEMBER, false, RETURNED, false, READ",
        "CHAIR MEMBER, true, SUBMITTED, false, READ WITHDRAW",
        "CHAIR MEMBER, true, DRAFT, false, READ WRITE",
        "DEPUTY_TEACHING, false, SUBMITTED, false, READ DECIDE",
        "DEPUTY_UPBRINGING, false, SUBMITTED, false, READ",
        "DEPUTY_METHODICAL, false, DRAFT, false, ''",
        "DIRECTOR, false, ACCEPTED, false, READ",
        "ADMINISTRATOR, false, ACCEPTED, false, ''",
        "'', true, ACCEPTED, false, ''"
    })
    void theTable(String roles, boolean own, WorkStatus status, boolean stored, String may) {
        Set<Role> held = roles.isEmpty()
                ? Set.of()
                : Stream.of(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        StaffId self = new StaffId(UUID.randomUUID());
        ClassPlanPermissions permissions = new ClassPlanPermissions(
                new Actor(new AccountId(UUID.randomUUID()), self, "А. А. Аты", held),
                own ? self : new StaffId(UUID.randomUUID()),
                status,
                stored);
        String allowed = Stream.of(
                        permissions.mayRead() ? "READ" : "",
                        permissions.mayWrite() ? "WRITE" : "",
                        permissions.mayWithdraw() ? "WITHDRAW" : "",
                        permissions.mayDecide() ? "DECIDE" : "")
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
        assertThat(allowed).isEqualTo(may);
    }
}
