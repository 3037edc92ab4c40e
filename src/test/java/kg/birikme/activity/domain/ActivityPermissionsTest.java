package kg.birikme.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what with an activity, as one table. */
class ActivityPermissionsTest {

    /** What the person has to do with it. */
    enum Part {
        NONE,
        PLANNED_IT,
        HOLDS_IT,
        VISITED_IT,
        STRUCK_FROM_IT
    }

    @ParameterizedTest
    @CsvSource({
        "CHAIR, PLANNED, NONE, false, CANCEL CHANGE HOLD READ_ANALYSES",
        "CHAIR, HELD, NONE, false, ANALYSE CANCEL CHANGE HOLD READ_ANALYSES STRIKE",
        "CHAIR, HELD, HOLDS_IT, false, ACKNOWLEDGE CANCEL CHANGE HOLD READ_ANALYSES STRIKE",
        "CHAIR, ANALYSED, NONE, false, ANALYSE HOLD READ_ANALYSES STRIKE",
        "CHAIR, CANCELLED, NONE, false, READ_ANALYSES",
        "CHAIR, HELD, NONE, true, READ_ANALYSES",
        "SECRETARY, PLANNED, NONE, false, CANCEL CHANGE HOLD",
        "SECRETARY, HELD, NONE, false, CANCEL CHANGE HOLD STRIKE",
        "SECRETARY, HELD, VISITED_IT, false, ANALYSE CANCEL CHANGE HOLD STRIKE",
        "MEMBER, PLANNED, NONE, false, ''",
        "MEMBER, PLANNED, PLANNED_IT, false, CANCEL CHANGE HOLD",
        "MEMBER, PLANNED, HOLDS_IT, false, CANCEL CHANGE HOLD READ_ANALYSES",
        "MEMBER, HELD, HOLDS_IT, false, ACKNOWLEDGE CANCEL CHANGE HOLD READ_ANALYSES STRIKE",
        "MEMBER, HELD, VISITED_IT, false, ANALYSE LEAVE",
        "MEMBER, HELD, NONE, false, ATTEND",
        "MEMBER, HELD, STRUCK_FROM_IT, false, ''",
        "MEMBER, ANALYSED, VISITED_IT, false, ANALYSE LEAVE",
        "MEMBER, ANALYSED, NONE, false, ATTEND",
        "MEMBER, CANCELLED, NONE, false, ''",
        "MEMBER, HELD, NONE, true, ''",
        "SECRETARY, ANALYSED, NONE, false, HOLD STRIKE",
        "MEMBER, HELD, HOLDS_IT, true, READ_ANALYSES",
        "MEMBER, HELD, VISITED_IT, true, ''",
        "DIRECTOR, PLANNED, NONE, false, READ_ANALYSES",
        "DIRECTOR, HELD, NONE, false, ANALYSE READ_ANALYSES",
        "DEPUTY_TEACHING, HELD, NONE, false, ANALYSE READ_ANALYSES",
        "DEPUTY_METHODICAL, HELD, NONE, false, ANALYSE READ_ANALYSES",
        "DEPUTY_UPBRINGING, HELD, NONE, false, ANALYSE READ_ANALYSES",
        "ADMINISTRATOR, HELD, NONE, false, ''"
    })
    @Tag("R9")
    @Tag("R49")
    @Tag("R66")
    @Tag("R76")
    void theTable(Role role, ActivityStatus status, Part part, boolean stored, String may) {
        ActivityPermissions permissions = new ActivityPermissions(
                actor(Set.of(role)),
                status,
                part == Part.PLANNED_IT || part == Part.HOLDS_IT,
                part == Part.HOLDS_IT,
                part == Part.VISITED_IT,
                part == Part.STRUCK_FROM_IT,
                stored);
        assertThat(allowed(permissions)).isEqualTo(may);
    }

    @ParameterizedTest
    @EnumSource(ActivityStatus.class)
    @Tag("R49")
    void whoIsNoMemberAnyMoreLooksAfterNothing(ActivityStatus status) {
        ActivityPermissions former = new ActivityPermissions(actor(Set.of()), status, true, false, false, false, false);
        assertThat(allowed(former)).isEmpty();
        assertThat(ActivityPermissions.maySee(former.actor())).isFalse();
        assertThat(ActivityPermissions.mayPlan(former.actor())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CHAIR, true, true, true", "SECRETARY, true, true, true", "MEMBER, true, true, false",
        "DIRECTOR, true, false, false", "DEPUTY_TEACHING, true, false, false", "DEPUTY_METHODICAL, true, false, false",
        "DEPUTY_UPBRINGING, true, false, false", "ADMINISTRATOR, false, false, false"
    })
    @Tag("R9")
    void whoSeesAndWhoPlans(Role role, boolean sees, boolean plans, boolean plansForOthers) {
        Actor actor = actor(Set.of(role));
        assertThat(ActivityPermissions.maySee(actor)).isEqualTo(sees);
        assertThat(ActivityPermissions.mayPlan(actor)).isEqualTo(plans);
        assertThat(ActivityPermissions.mayPlanForOthers(actor)).isEqualTo(plansForOthers);
    }

    private static String allowed(ActivityPermissions permissions) {
        return Arrays.stream(ActivityAction.values())
                .filter(permissions::may)
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Actor actor(Set<Role> roles) {
        return new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А. Аты", roles);
    }
}
