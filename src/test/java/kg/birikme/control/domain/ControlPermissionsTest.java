package kg.birikme.control.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with a remark of control, as one table. */
@Tag("R13")
class ControlPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "DIRECTOR, false, OPEN, false, READ REMARK",
        "DIRECTOR, true, OPEN, false, READ REMARK REMOVE",
        "DIRECTOR, false, ANSWERED, false, READ REMARK RELEASE",
        "DIRECTOR, false, ANSWERED, true, READ REMARK",
        "DEPUTY_TEACHING, true, OPEN, false, READ REMARK REMOVE",
        "DEPUTY_TEACHING, true, ANSWERED, false, READ REMARK RELEASE",
        "DEPUTY_TEACHING, false, ANSWERED, false, READ REMARK",
        "DEPUTY_METHODICAL, true, RELEASED, false, READ REMARK",
        "DEPUTY_UPBRINGING, true, OPEN, true, READ REMARK",
        "CHAIR MEMBER, false, OPEN, false, READ ANSWER",
        "CHAIR MEMBER, false, ANSWERED, false, READ ANSWER",
        "CHAIR MEMBER, false, RELEASED, false, READ",
        "CHAIR MEMBER, false, OPEN, true, READ",
        "CHAIR DEPUTY_UPBRINGING, false, OPEN, false, READ ANSWER",
        "SECRETARY MEMBER, false, OPEN, false, ''",
        "MEMBER, false, ANSWERED, false, ''",
        "ADMINISTRATOR, true, OPEN, false, ''",
        "'', true, OPEN, false, ''"
    })
    void theTable(String roles, boolean own, RemarkStatus status, boolean stored, String may) {
        Set<Role> held = roles.isEmpty()
                ? Set.of()
                : Stream.of(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        Actor actor = new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А. Аты", held);
        ControlPermissions permissions = new ControlPermissions(actor, own, status, stored);
        String allowed = Stream.of(
                        ControlPermissions.mayRead(actor) ? "READ" : "",
                        ControlPermissions.mayRemark(actor) ? "REMARK" : "",
                        permissions.mayAnswer() ? "ANSWER" : "",
                        permissions.mayRelease() ? "RELEASE" : "",
                        permissions.mayRemove() ? "REMOVE" : "")
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
        assertThat(allowed).isEqualTo(may);
    }
}
