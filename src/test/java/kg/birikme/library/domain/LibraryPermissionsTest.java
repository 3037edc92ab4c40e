package kg.birikme.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.library.LibraryAudience;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads and who keeps the library: every role, and colleagues without one. */
@Tag("R32")
@Tag("R63")
class LibraryPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "CHAIR, true, SEE MEMBERS STAFF PARENTS KEEP",
        "SECRETARY, true, SEE MEMBERS STAFF PARENTS KEEP",
        "MEMBER, true, SEE MEMBERS STAFF PARENTS",
        "DIRECTOR, true, SEE MEMBERS STAFF PARENTS",
        "DEPUTY_TEACHING, true, SEE MEMBERS STAFF PARENTS KEEP",
        "DEPUTY_METHODICAL, true, SEE MEMBERS STAFF PARENTS KEEP",
        "DEPUTY_UPBRINGING, true, SEE MEMBERS STAFF PARENTS KEEP",
        "ADMINISTRATOR, true, ''",
        "ADMINISTRATOR MEMBER, true, SEE MEMBERS STAFF PARENTS",
        "'', true, SEE STAFF PARENTS",
        "'', false, ''"
    })
    void theTable(String roles, boolean atWork, String may) {
        Set<Role> held = roles.isEmpty()
                ? Set.of()
                : Stream.of(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        LibraryPermissions permissions = new LibraryPermissions(
                new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А. Аты", held), atWork);
        assertThat(Stream.of(
                                permissions.maySee() ? "SEE" : "",
                                permissions.mayRead(LibraryAudience.MEMBERS) ? "MEMBERS" : "",
                                permissions.mayRead(LibraryAudience.STAFF) ? "STAFF" : "",
                                permissions.mayRead(LibraryAudience.PARENTS) ? "PARENTS" : "",
                                permissions.mayKeep() ? "KEEP" : "")
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(may);
    }
}
