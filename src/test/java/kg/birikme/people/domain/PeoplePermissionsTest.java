package kg.birikme.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kg.birikme.people.Office;
import kg.birikme.people.Post;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeoplePermissionsTest {

    private static final StaffId ONESELF = new StaffId(UUID.randomUUID());

    @Test
    void whoKeepsTheDirectory() {
        allows(PeoplePermissions::mayKeepStaff, Role.ADMINISTRATOR, Role.DIRECTOR);
        allows(PeoplePermissions::mayKeepMembers, Role.ADMINISTRATOR, Role.DIRECTOR, Role.CHAIR);
        allows(PeoplePermissions::mayCorrectMembership, Role.DIRECTOR, Role.CHAIR);
        allows(may -> may.mayLetGo(false), Role.ADMINISTRATOR, Role.DIRECTOR);
        allows(may -> may.mayLetGo(true), Role.DIRECTOR);
    }

    @Test
    void whoSees() {
        allows(
                PeoplePermissions::maySeeMembers,
                Role.DIRECTOR,
                Role.DEPUTY_TEACHING,
                Role.DEPUTY_METHODICAL,
                Role.DEPUTY_UPBRINGING,
                Role.CHAIR,
                Role.SECRETARY,
                Role.MEMBER);
        allows(PeoplePermissions::maySeeAppointments, Role.values());
        allows(
                may -> may.maySeeYearOf(new StaffId(UUID.randomUUID())),
                Role.CHAIR,
                Role.DIRECTOR,
                Role.DEPUTY_TEACHING,
                Role.DEPUTY_METHODICAL,
                Role.DEPUTY_UPBRINGING);
        allows(may -> may.maySeeYearOf(ONESELF), Role.values());
    }

    /** Teacher 5, attack H9. */
    @ParameterizedTest
    @EnumSource(Post.class)
    void aPostThatSignsIsTheDirectorsToGive(Post post) {
        if (post.role().isPresent()) {
            allows(may -> may.mayGive(post), Role.DIRECTOR);
        } else {
            allows(may -> may.mayGive(post), Role.DIRECTOR, Role.ADMINISTRATOR);
        }
        allows(may -> may.mayGiveAsLastResort(post, false));
        if (post == Post.DIRECTOR) {
            allows(may -> may.mayGiveAsLastResort(post, true), Role.ADMINISTRATOR);
        } else {
            allows(may -> may.mayGiveAsLastResort(post, true));
        }
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void onlyTheDirectorsPostIsDeclaredVacantAndOnlyByTheDeputyForTeaching(Post post) {
        if (post == Post.DIRECTOR) {
            allows(may -> may.mayVacate(post), Role.DEPUTY_TEACHING);
        } else {
            allows(may -> may.mayVacate(post));
        }
        PeoplePermissions both = new PeoplePermissions(new Actor(
                new AccountId(UUID.randomUUID()), ONESELF, "А. А.", Set.of(Role.DEPUTY_TEACHING, Role.ADMINISTRATOR)));
        assertThat(both.mayVacate(post)).as("one person alone").isFalse();
    }

    @Test
    @Tag("R97")
    void whoAppoints() {
        allows(may -> may.mayAppoint(Office.CHAIR), Role.DIRECTOR);
        allows(may -> may.mayAppoint(Office.ACTING_CHAIR), Role.DIRECTOR);
        allows(may -> may.mayAppoint(Office.SECRETARY), Role.DIRECTOR, Role.CHAIR);
    }

    private static void allows(Predicate<PeoplePermissions> question, Role... roles) {
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (question.test(new PeoplePermissions(
                    new Actor(new AccountId(UUID.randomUUID()), ONESELF, "А. А.", Set.of(role))))) {
                allowed.add(role);
            }
        }
        assertThat(allowed).containsExactlyInAnyOrder(roles);
    }
}
