package kg.birikme.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Accounts;
import kg.birikme.access.Accounts.NewAccount;
import kg.birikme.access.Acting;
import kg.birikme.access.RoleSource;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.people.People;
import kg.birikme.people.Post;
import kg.birikme.people.domain.StaffPage.HeldPost;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Teacher 5, attack H9: nobody raises herself, and no day that was changes. */
@BirikmeTest
@Tag("R2")
class PostServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private SampleSchool sample;

    @Autowired
    private PostService posts;

    @Autowired
    private StaffPages pages;

    @Autowired
    private People people;

    @Autowired
    private RoleSource roles;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @ParameterizedTest
    @EnumSource(
            value = Post.class,
            names = {"DIRECTOR", "DEPUTY_TEACHING", "DEPUTY_METHODICAL", "DEPUTY_UPBRINGING"})
    void anAdministratorGivesNoPostThatSigns(Post post) {
        sample.within(cast -> {
            StaffId admin = cast.person("A01");
            assertThatThrownBy(() -> Acting.asAdministrator(
                            admin, () -> posts.give(UUID.randomUUID(), admin, post, TODAY, null)))
                    .isInstanceOf(ActionForbidden.class);
            HeldPost directors = held(cast, cast.director(), Post.DIRECTOR);
            assertThatThrownBy(() -> Acting.asAdministrator(
                            admin, () -> posts.end(directors.id(), directors.version(), EndOfTerm.NOW)))
                    .isInstanceOf(ActionForbidden.class);
        });
    }

    @Test
    void aPostChangesHandsWithinTheDayAndIsGivenBackTheSameDay() {
        sample.within(cast -> {
            StaffId old = cast.deputyTeaching();
            StaffId fresh = cast.person("S04");
            give(cast, fresh, TODAY);

            assertThat(holder(TODAY.minusDays(1))).isEqualTo(old);
            assertThat(holder(TODAY)).isEqualTo(fresh);
            assertThat(roles.standingOf(old, TODAY).roles()).doesNotContain(Role.DEPUTY_TEACHING);
            assertThat(held(cast, old, Post.DEPUTY_TEACHING).days().ended()).isNotNull();

            clock.set(TODAY.plusDays(0).atTime(23, 30));
            give(cast, old, TODAY);

            assertThat(holder(TODAY)).isEqualTo(old);
            assertThat(held(cast, fresh, Post.DEPUTY_TEACHING).days().over()).isTrue();
        });
    }

    @Test
    void yesterdayIsNotRewritten() {
        sample.within(cast -> {
            assertThat(catchThrowableOfType(
                                    InvalidInput.class, () -> give(cast, cast.person("S04"), TODAY.minusDays(1)))
                            .messageKey())
                    .isEqualTo("people.refusal.postTaken");
            assertThat(holder(TODAY)).isEqualTo(cast.deputyTeaching());
        });
    }

    @Test
    void whoeverGetsOrLosesAPostIsTold() {
        sample.within(cast -> {
            openAccounts(cast, "S04", "S02");
            give(cast, cast.person("S04"), TODAY);

            assertThat(told(cast.person("S04"))).contains("POST_GIVEN");
            assertThat(told(cast.deputyTeaching())).contains("POST_ENDED");
        });
    }

    @Test
    void theDirectorHandsThePostOver() {
        sample.within(cast -> {
            Acting.as(
                    cast.director(),
                    () -> posts.give(UUID.randomUUID(), cast.person("S04"), Post.DIRECTOR, TODAY, null));

            assertThat(people.officeOn(Role.DIRECTOR, TODAY).orElseThrow().staff())
                    .isEqualTo(cast.person("S04"));
            assertThatThrownBy(() -> give(cast, cast.person("M13"), TODAY)).isInstanceOf(ActionForbidden.class);
        });
    }

    @Test
    void theAdministratorHelpsASchoolWithoutADirectorForEverybodyToSee() {
        sample.within(cast -> {
            StaffId admin = cast.person("A01");
            openAccounts(cast, "S02", "M01");
            HeldPost directors = held(cast, cast.director(), Post.DIRECTOR);
            Acting.as(cast.director(), () -> posts.end(directors.id(), directors.version(), EndOfTerm.NOW));

            Acting.asAdministrator(
                    admin, () -> posts.give(UUID.randomUUID(), cast.person("S04"), Post.DIRECTOR, TODAY, null));

            assertThat(held(cast, cast.person("S04"), Post.DIRECTOR).lastResort())
                    .isTrue();
            assertThat(told(cast.chair())).contains("POST_LAST_RESORT");
            assertThat(told(cast.deputyTeaching())).contains("POST_LAST_RESORT");
            assertThatThrownBy(() -> Acting.asAdministrator(
                            admin, () -> posts.give(UUID.randomUUID(), admin, Post.DIRECTOR, TODAY, null)))
                    .isInstanceOf(ActionForbidden.class);
        });
    }

    /** A director who is gone without handing over: it takes deputy and administrator together. */
    @Test
    void aDirectorWhoIsGoneIsReplacedByTwoForEverybodyToSee() {
        sample.within(cast -> {
            StaffId admin = cast.person("A01");
            openAccounts(cast, "S01", "M01");
            HeldPost gone = held(cast, cast.director(), Post.DIRECTOR);
            assertThatThrownBy(
                            () -> Acting.asAdministrator(admin, () -> posts.vacate(gone.id(), gone.version(), "жок")))
                    .isInstanceOf(ActionForbidden.class);
            assertThat(catchThrowableOfType(
                                    InvalidInput.class,
                                    () -> Acting.as(
                                            cast.deputyTeaching(), () -> posts.vacate(gone.id(), gone.version(), " ")))
                            .field())
                    .isEqualTo("reason");

            Acting.as(cast.deputyTeaching(), () -> posts.vacate(gone.id(), gone.version(), "буйрук № 7"));
            Acting.as(cast.deputyTeaching(), () -> posts.vacate(gone.id(), gone.version(), "экинчи басуу"));

            assertThat(held(cast, cast.director(), Post.DIRECTOR).vacated()).isEqualTo("буйрук № 7");
            assertThat(roles.standingOf(cast.director(), TODAY).roles()).doesNotContain(Role.DIRECTOR);
            assertThat(told(cast.director())).contains("POST_VACATED");
            assertThat(told(cast.chair())).contains("POST_VACATED");
            Acting.asAdministrator(
                    admin, () -> posts.give(UUID.randomUUID(), cast.person("S04"), Post.DIRECTOR, TODAY, null));
            assertThat(people.officeOn(Role.DIRECTOR, TODAY).orElseThrow().staff())
                    .isEqualTo(cast.person("S04"));
            Acting.as(
                    cast.person("S04"),
                    () -> posts.give(UUID.randomUUID(), cast.person("M13"), Post.DIRECTOR, TODAY.plusDays(7), null));
            HeldPost successors = held(cast, cast.person("M13"), Post.DIRECTOR);
            assertThatThrownBy(() -> Acting.as(
                            cast.deputyTeaching(), () -> posts.vacate(successors.id(), successors.version(), "жок")))
                    .isInstanceOf(NotFound.class);
            HeldPost deputys = held(cast, cast.deputyTeaching(), Post.DEPUTY_TEACHING);
            assertThatThrownBy(() -> Acting.as(
                            cast.deputyTeaching(), () -> posts.vacate(deputys.id(), deputys.version(), "өзүм")))
                    .isInstanceOf(ActionForbidden.class);
        });
    }

    @Test
    void whoeverWasFasterIsNotOverwritten() {
        sample.within(cast -> {
            HeldPost post = held(cast, cast.deputyTeaching(), Post.DEPUTY_TEACHING);
            Acting.as(cast.director(), () -> posts.end(post.id(), post.version(), EndOfTerm.on(TODAY.plusDays(3))));

            assertThatThrownBy(
                            () -> Acting.as(cast.director(), () -> posts.end(post.id(), post.version(), EndOfTerm.NOW)))
                    .isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void aPostGivenByMistakeForLaterIsTakenBack() {
        sample.within(cast -> {
            give(cast, cast.person("S04"), TODAY.plusDays(5));
            HeldPost planned = held(cast, cast.person("S04"), Post.DEPUTY_TEACHING);

            Acting.as(cast.director(), () -> posts.end(planned.id(), planned.version(), EndOfTerm.NOW));

            assertThat(held(cast, cast.person("S04"), Post.DEPUTY_TEACHING)
                            .days()
                            .takenBack())
                    .isTrue();
            assertThat(people.officeOn(Role.DEPUTY_TEACHING, TODAY.plusDays(6))).isEmpty();
        });
    }

    private void openAccounts(DemoCast cast, String... people) {
        for (String person : people) {
            String login = person.toLowerCase(java.util.Locale.ROOT) + "-"
                    + cast.school().value().toString().substring(0, 8);
            Acting.asAdministrator(
                    cast.person("A01"),
                    () -> accounts.open(new NewAccount(
                            UUID.randomUUID(), cast.person(person), login, "жай-кымбат-жаан", Language.KY, false)));
        }
    }

    private void give(DemoCast cast, StaffId person, LocalDate from) {
        Acting.as(cast.director(), () -> posts.give(UUID.randomUUID(), person, Post.DEPUTY_TEACHING, from, null));
    }

    private StaffId holder(LocalDate day) {
        return people.officeOn(Role.DEPUTY_TEACHING, day).orElseThrow().staff();
    }

    private HeldPost held(DemoCast cast, StaffId person, Post post) {
        return Acting.as(cast.chair(), () -> pages.person(person)).posts().stream()
                .filter(one -> one.post() == post)
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(StaffId person) {
        return jdbc.sql("select kind from inbox_entry where staff_id = ?")
                .param(person.value())
                .query(String.class)
                .list();
    }
}
