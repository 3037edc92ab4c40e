package kg.birikme.growth.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.growth.StudyGroupKind;
import kg.birikme.growth.domain.StudyGroupContent.Outcome;
import kg.birikme.growth.domain.StudyGroupPages.Group;
import kg.birikme.growth.domain.StudyGroupPages.GroupPage;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chair makes groups and chooses their leaders; all members see them; a leader tells what came of hers. */
@BirikmeTest
@Tag("R73")
@Tag("R86")
class StudyGroupServiceTest {

    private static final LocalDate FROM = LocalDate.of(2026, 9, 18);

    @Autowired
    SampleSchool sample;

    @Autowired
    StudyGroupService groups;

    @Autowired
    StudyGroupPages pages;

    @Autowired
    MeetingFixture meetings;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "CHAIR, SEE MAKE OWN OTHERS",
        "MEMBER, SEE OWN",
        "SECRETARY, SEE",
        "DIRECTOR, SEE",
        "DEPUTY_TEACHING, SEE",
        "DEPUTY_METHODICAL, SEE",
        "DEPUTY_UPBRINGING, SEE",
        "ADMINISTRATOR, ''",
        "'', ''"
    })
    void theTable(String role, String may) {
        Set<Role> held = role.isEmpty() ? Set.of() : Set.of(Role.valueOf(role));
        StaffId self = new StaffId(UUID.randomUUID());
        StudyGroupPermissions permissions =
                new StudyGroupPermissions(new Actor(new AccountId(UUID.randomUUID()), self, "А. А. Аты", held));
        assertThat(Stream.of(
                                permissions.maySee() ? "SEE" : "",
                                permissions.mayMake() ? "MAKE" : "",
                                permissions.mayTell(self) ? "OWN" : "",
                                permissions.mayTell(new StaffId(UUID.randomUUID())) ? "OTHERS" : "")
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(may);
    }

    @Test
    void theLeaderTellsWhatCameOfItAndAtWhichMeeting() {
        sample.within(cast -> {
            UUID id = make(cast);
            assertThatThrownBy(() ->
                            Acting.as(cast.person("M05"), () -> groups.tell(id, 0, new Outcome("Болду", null, null))))
                    .isInstanceOf(ActionForbidden.class);
            MeetingId coming = meetings.planned(cast, LocalDate.of(2026, 12, 17));
            Acting.as(cast.person("M10"), () -> {
                assertThatThrownBy(() -> groups.tell(id, 0, new Outcome(" ", FROM.plusDays(9), null)))
                        .isInstanceOf(RuleViolation.class);
                assertThatThrownBy(() -> groups.tell(id, 0, new Outcome("Болду", FROM.minusDays(1), null)))
                        .isInstanceOf(InvalidInput.class);
                assertThatThrownBy(() -> groups.tell(id, 0, new Outcome("Болду", null, coming.value())))
                        .isInstanceOf(InvalidInput.class);
                groups.tell(id, 0, new Outcome("Болду", null, null));
                assertThatThrownBy(() -> groups.tell(id, 0, new Outcome("Башка", null, null)))
                        .isInstanceOf(StaleVersion.class);
                assertThat(pages.one(id).proposeHref()).endsWith("/agenda/new");
                groups.tell(id, 1, new Outcome("Болду", FROM.plusDays(9), null));
                assertThatThrownBy(() -> groups.tell(id, 2, new Outcome("Башка", FROM.plusDays(9), null)))
                        .isInstanceOf(RuleViolation.class);
            });
            meetings.convene(cast, coming);
            clock.set(LocalDate.of(2026, 12, 17));
            meetings.hold(cast, coming);
            Acting.as(
                    cast.person("M10"),
                    () -> groups.tell(id, 2, new Outcome("Болду", FROM.plusDays(9), coming.value())));
            GroupPage page = Acting.as(cast.person("M06"), () -> pages.one(id));
            assertThat(page.group().outcome().toldAt()).isEqualTo(coming.value());
            assertThatThrownBy(() -> Acting.as(cast.chair(), () -> groups.describe(id, 3, content(cast, "M10"))))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() ->
                            jdbc.sql("update study_group set result = 'Башка'").update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("ended");
        });
    }

    @Test
    void theChairMakesItAndChoosesTheLeader() {
        sample.within(cast -> {
            UUID id = make(cast);
            assertThatThrownBy(() ->
                            Acting.as(cast.person("M10"), () -> groups.make(UUID.randomUUID(), content(cast, "M10"))))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(cast.chair(), () -> {
                groups.make(id, content(cast, "M10"));
                groups.describe(id, 0, content(cast, "M05"));
                assertThatThrownBy(() -> groups.make(
                                UUID.randomUUID(),
                                new StudyGroupContent(
                                        StudyGroupKind.RESEARCH,
                                        "Топ",
                                        "Көйгөй",
                                        cast.person("M10"),
                                        List.of(cast.person("M10")),
                                        FROM,
                                        "Натыйжа")))
                        .as("nobody but the leader")
                        .isInstanceOf(InvalidInput.class);
            });
            List<Group> all = Acting.as(cast.person("M06"), () -> pages.list()).groups();
            assertThat(all).extracting(group -> group.content().leader()).containsExactly(cast.person("M05"));
            assertThat(all.get(0).content().members()).containsExactly(cast.person("M07"));
        });
    }

    /** What the database guarantees by itself. */
    @Test
    void theDatabaseKeepsGroups() {
        sample.within(cast -> {
            make(cast);
            Stream.of(
                            "set to_day = from_day",
                            "set name = ''",
                            "set kind = 'OTHER'",
                            "set to_day = from_day - 1, result = 'x'")
                    .forEach(change -> assertThatThrownBy(() ->
                                    jdbc.sql("update study_group " + change).update())
                            .as(change)
                            .isInstanceOf(DataAccessException.class));
            assertThatThrownBy(() -> jdbc.sql("delete from study_group").update())
                    .isInstanceOf(DataAccessException.class);
        });
    }

    private UUID make(DemoCast cast) {
        UUID id = UUID.randomUUID();
        Acting.as(cast.chair(), () -> groups.make(id, content(cast, "M10")));
        return id;
    }

    private static StudyGroupContent content(DemoCast cast, String leader) {
        return new StudyGroupContent(
                StudyGroupKind.PROBLEM,
                "Телефонсуз тыныгуу",
                "Телефонго алаксуу",
                cast.person(leader),
                List.of(cast.person("M05"), cast.person("M07")),
                FROM,
                "Оюндар");
    }
}
