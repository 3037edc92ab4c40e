package kg.birikme.growth.domain;

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

/** Who may do what with a member's programme or self-analysis, as one table; what a member has not handed in, or got back, no colleague ever reads. */
class OwnWorkPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "MEMBER, true, DRAFT, false, READ WRITE",
        "MEMBER, true, SUBMITTED, false, READ FINISH WITHDRAW",
        "MEMBER, true, RETURNED, false, READ WRITE",
        "MEMBER, true, SEEN, false, READ FINISH",
        "MEMBER, true, DRAFT, true, READ",
        "MEMBER, true, SEEN, true, READ",
        "MEMBER, false, DRAFT, false, ''",
        "MEMBER, false, SUBMITTED, false, ''",
        "MEMBER, false, RETURNED, false, ''",
        "MEMBER, false, SEEN, false, ''",
        "SECRETARY MEMBER, false, SUBMITTED, false, ''",
        "CHAIR MEMBER, false, DRAFT, false, ''",
        "CHAIR MEMBER, false, SUBMITTED, false, READ DECIDE",
        "CHAIR MEMBER, false, RETURNED, false, READ",
        "CHAIR MEMBER, false, SEEN, false, READ",
        "CHAIR MEMBER, false, SUBMITTED, true, READ",
        "CHAIR MEMBER, true, SUBMITTED, false, READ FINISH WITHDRAW",
        "DEPUTY_TEACHING, false, SUBMITTED, false, READ DECIDE",
        "DEPUTY_TEACHING, false, DRAFT, false, ''",
        "DEPUTY_METHODICAL, false, SUBMITTED, false, READ",
        "DEPUTY_UPBRINGING, false, SUBMITTED, false, READ",
        "DIRECTOR, false, SUBMITTED, false, READ",
        "DIRECTOR, false, DRAFT, false, ''",
        "ADMINISTRATOR, false, SUBMITTED, false, ''",
        "ADMINISTRATOR, false, SEEN, false, ''",
        "'', true, SEEN, false, ''"
    })
    @Tag("R47")
    @Tag("R51")
    void theTable(String roles, boolean own, WorkStatus status, boolean stored, String may) {
        StaffId member = new StaffId(UUID.randomUUID());
        Set<Role> held = roles.isEmpty()
                ? Set.of()
                : Stream.of(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        Actor actor = new Actor(
                new AccountId(UUID.randomUUID()), own ? member : new StaffId(UUID.randomUUID()), "А. А. Аты", held);
        OwnWorkPermissions permissions = new OwnWorkPermissions(actor, member, status, stored);
        String allowed = Stream.of(
                        permissions.mayRead() ? "READ" : "",
                        permissions.mayWrite() ? "WRITE" : "",
                        permissions.mayFinish() ? "FINISH" : "",
                        permissions.mayDecide() ? "DECIDE" : "",
                        permissions.mayWithdraw() ? "WITHDRAW" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        assertThat(allowed).isEqualTo(may);
    }
}
