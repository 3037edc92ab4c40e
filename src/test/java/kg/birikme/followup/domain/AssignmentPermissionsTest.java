package kg.birikme.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what, as one table. */
class AssignmentPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "CHAIR, OPEN, false, false, false, ANSWER_FOR EXTEND SEND_BACK",
        "CHAIR, ANSWERED, false, true, false, ANSWER_FOR EXTEND RELEASE SEND_BACK",
        "CHAIR, OPEN, false, true, false, ANSWER_FOR EXTEND RELEASE SEND_BACK",
        "CHAIR, RELEASED, true, true, false, ''",
        "CHAIR, ANNULLED, true, true, false, ''",
        "CHAIR, ANSWERED, true, true, true, ''",
        "SECRETARY, ANSWERED, false, true, false, ANSWER_FOR",
        "SECRETARY, OPEN, true, false, false, ANSWER ANSWER_FOR WITHDRAW",
        "MEMBER, OPEN, true, false, false, ANSWER WITHDRAW",
        "MEMBER, OPEN, false, false, false, ''",
        "DIRECTOR, ANSWERED, false, true, false, ''",
        "ADMINISTRATOR, ANSWERED, false, true, false, ''"
    })
    @Tag("R6")
    @Tag("R60")
    void theTable(
            Role role, AssignmentStatus status, boolean responsible, boolean answered, boolean stored, String may) {
        Actor actor =
                new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А. Аты", Set.of(role));
        AssignmentPermissions permissions = new AssignmentPermissions(actor, status, responsible, answered, stored);
        String allowed = Arrays.stream(AssignmentAction.values())
                .filter(permissions::may)
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(" "));
        assertThat(allowed).isEqualTo(may);
    }
}
