package kg.birikme.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import kg.birikme.activity.domain.ActivityPermissions;
import kg.birikme.followup.domain.AssignmentPermissions;
import kg.birikme.meeting.domain.MeetingPermissions;
import kg.birikme.people.domain.PeoplePermissions;
import kg.birikme.plan.domain.PlanPermissions;
import kg.birikme.protocol.domain.ProtocolPermissions;
import kg.birikme.search.domain.SearchPermissions;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be found is what can be opened: the search agrees with every module on every role. */
class SearchPermissionsTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void agreesWithThoseWhoseThingsItFinds(Role role) {
        Actor actor = actor(Set.of(role));
        boolean content = new SearchPermissions(actor).mayFindContent();
        assertThat(content)
                .isEqualTo(PlanPermissions.mayRead(actor))
                .isEqualTo(MeetingPermissions.mayRead(actor))
                .isEqualTo(ProtocolPermissions.mayRead(actor))
                .isEqualTo(AssignmentPermissions.mayReadAll(actor))
                .isEqualTo(ActivityPermissions.maySee(actor));
        PeoplePermissions people = new PeoplePermissions(actor);
        assertThat(new SearchPermissions(actor).mayFindPeople())
                .isEqualTo(people.maySeeMembers() || people.mayKeepMembers());
    }

    @Test
    void whoHasLeftFindsNothing() {
        SearchPermissions nobody = new SearchPermissions(actor(Set.of()));
        assertThat(nobody.mayFindContent() || nobody.mayFindPeople()).isFalse();
    }

    private static Actor actor(Set<Role> roles) {
        return new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А.", roles);
    }
}
