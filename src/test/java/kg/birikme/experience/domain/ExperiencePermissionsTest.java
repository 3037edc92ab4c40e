package kg.birikme.experience.domain;

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

/** Who may do what with an entry of experience, as one table. */
@Tag("R26")
@Tag("R95")
class ExperiencePermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "CHAIR MEMBER, false, false, false, READ WRITE PRACTISE ASK",
        "CHAIR MEMBER, true, false, false, READ WRITE ASK",
        "CHAIR MEMBER, false, true, false, READ",
        "CHAIR MEMBER, false, false, true, READ",
        "SECRETARY MEMBER, false, false, false, READ WRITE PRACTISE ASK",
        "MEMBER, false, false, false, READ PRACTISE",
        "MEMBER, true, false, false, READ WRITE",
        "MEMBER, true, true, false, READ",
        "MEMBER, true, false, true, READ",
        "DIRECTOR, false, false, false, READ",
        "DEPUTY_TEACHING, false, false, false, READ",
        "DEPUTY_METHODICAL, true, false, false, READ",
        "DEPUTY_UPBRINGING, false, false, false, READ",
        "ADMINISTRATOR, false, false, false, ''",
        "ADMINISTRATOR, true, false, false, ''",
        "'', true, false, false, ''"
    })
    void theTable(String roles, boolean own, boolean removed, boolean stored, String may) {
        Set<Role> held = roles.isEmpty()
                ? Set.of()
                : Stream.of(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        Actor actor = new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А. Аты", held);
        ExperiencePermissions permissions = new ExperiencePermissions(actor, own, removed, stored);
        String allowed = Stream.of(
                        ExperiencePermissions.mayRead(actor) ? "READ" : "",
                        permissions.mayWrite() ? "WRITE" : "",
                        permissions.mayPractise() ? "PRACTISE" : "",
                        permissions.mayAskToPublish() ? "ASK" : "")
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
        assertThat(allowed).isEqualTo(may);
    }
}
