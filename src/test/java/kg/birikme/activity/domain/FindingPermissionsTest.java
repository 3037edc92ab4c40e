package kg.birikme.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with what was found on a visit, as one table. */
@Tag("R87")
@Tag("R88")
class FindingPermissionsTest {

    /** What the person has to do with it. */
    enum Part {
        NONE,
        VISITED,
        VISITOR,
        AUTHOR
    }

    /** How far the finding has come. */
    enum Far {
        WRITTEN,
        READ,
        RAISED
    }

    @ParameterizedTest
    @CsvSource({
        "CHAIR, HELD, NONE, WRITTEN, false, ADD RAISE READ",
        "CHAIR, HELD, AUTHOR, WRITTEN, false, ADD CHANGE RAISE READ",
        "CHAIR, HELD, AUTHOR, READ, false, ADD RAISE READ",
        "CHAIR, HELD, NONE, RAISED, false, ADD READ",
        "CHAIR, HELD, VISITED, WRITTEN, false, ANSWER READ",
        "CHAIR, CANCELLED, NONE, WRITTEN, false, READ",
        "CHAIR, HELD, NONE, WRITTEN, true, READ",
        "DIRECTOR, HELD, NONE, WRITTEN, false, ADD READ",
        "DIRECTOR, HELD, AUTHOR, WRITTEN, false, ADD CHANGE READ",
        "DEPUTY_TEACHING, HELD, NONE, WRITTEN, false, ADD READ",
        "DEPUTY_METHODICAL, HELD, NONE, READ, false, ADD READ",
        "DEPUTY_UPBRINGING, ANALYSED, NONE, RAISED, false, ADD READ",
        "SECRETARY, HELD, NONE, WRITTEN, false, ''",
        "SECRETARY, HELD, VISITOR, WRITTEN, false, ADD",
        "MEMBER, HELD, NONE, WRITTEN, false, ''",
        "MEMBER, HELD, VISITOR, WRITTEN, false, ADD",
        "MEMBER, HELD, AUTHOR, WRITTEN, false, ADD CHANGE RAISE READ",
        "MEMBER, HELD, AUTHOR, RAISED, false, ADD READ",
        "MEMBER, HELD, AUTHOR, WRITTEN, true, READ",
        "MEMBER, HELD, VISITED, WRITTEN, false, ANSWER READ",
        "MEMBER, HELD, VISITED, RAISED, false, ANSWER READ",
        "MEMBER, HELD, VISITED, READ, true, READ",
        "MEMBER, CANCELLED, VISITED, READ, false, READ",
        "ADMINISTRATOR, HELD, NONE, WRITTEN, false, ''",
        "ADMINISTRATOR, HELD, AUTHOR, WRITTEN, false, ''",
        "ADMINISTRATOR, HELD, VISITED, WRITTEN, false, ''"
    })
    void theTable(Role role, ActivityStatus status, Part part, Far far, boolean stored, String may) {
        FindingPermissions permissions = new FindingPermissions(
                actor(role),
                status,
                part == Part.VISITED,
                part == Part.VISITOR || part == Part.AUTHOR,
                part == Part.AUTHOR,
                far != Far.WRITTEN,
                far == Far.RAISED,
                stored);
        assertThat(Arrays.stream(FindingAction.values())
                        .filter(permissions::may)
                        .map(Enum::name)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(may);
    }

    /** Whose class was visited looks after her own events, not after the visit. */
    @Test
    void theVisitIsOfWhoMadeIt() {
        assertThat(ActivityPermissions.own(ActivityKind.CLASS_VISIT, true, false))
                .isFalse();
        assertThat(ActivityPermissions.own(ActivityKind.CLASS_VISIT, false, true))
                .isTrue();
        assertThat(ActivityPermissions.own(ActivityKind.SEMINAR, true, false)).isTrue();
        ActivityPermissions deputys = new ActivityPermissions(
                actor(Role.DEPUTY_TEACHING), ActivityStatus.HELD, true, false, true, false, false);
        assertThat(deputys.may(ActivityAction.CANCEL)).isTrue();
    }

    private static Actor actor(Role role) {
        return new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А. Аты", Set.of(role));
    }
}
