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
import kg.birikme.growth.CourseFact;
import kg.birikme.growth.Growth;
import kg.birikme.growth.domain.CoursePages.Row;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A course is typed once, by whoever took it, and stands where it is asked for. */
@BirikmeTest
@Tag("R36")
class CourseServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 13);

    @Autowired
    SampleSchool sample;

    @Autowired
    CourseService courses;

    @Autowired
    CoursePages pages;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    GrowthPages growthPages;

    @Autowired
    Growth growth;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "CHAIR, READ WRITE, READ",
        "SECRETARY, READ WRITE, ''",
        "MEMBER, READ WRITE, ''",
        "DIRECTOR, READ WRITE, READ",
        "DEPUTY_TEACHING, READ WRITE, READ",
        "DEPUTY_METHODICAL, READ WRITE, READ",
        "DEPUTY_UPBRINGING, READ WRITE, READ",
        "ADMINISTRATOR, '', ''",
        "ADMINISTRATOR MEMBER, READ WRITE, ''",
        "'', '', ''"
    })
    void theTable(String roles, String own, String others) {
        Set<Role> held = roles.isEmpty()
                ? Set.of()
                : Stream.of(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        Actor actor = new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А. Аты", held);
        assertThat(words(new CoursePermissions(actor, actor.staff()))).isEqualTo(own);
        assertThat(words(new CoursePermissions(actor, new StaffId(UUID.randomUUID()))))
                .isEqualTo(others);
    }

    private static String words(CoursePermissions may) {
        return Stream.of(may.mayRead() ? "READ" : "", may.mayWrite() ? "WRITE" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Test
    void sheWritesItTheLeadersReadItAndNobodyElse() {
        sample.within(cast -> {
            UUID id = add(cast.person("M09"), "Медиация", DAY);
            assertThat(Acting.as(cast.deputyMethodical(), () -> pages.list()).rows())
                    .extracting(row -> row.course().id())
                    .containsExactly(id);
            assertThat(Acting.as(cast.person("M10"), () -> pages.list()).rows()).isEmpty();
            assertThatThrownBy(() -> Acting.as(cast.person("M10"), () -> pages.one(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Acting.as(cast.person("M10"), () -> courses.withdraw(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Acting.as(cast.chair(), () -> courses.withdraw(id)))
                    .isInstanceOf(ActionForbidden.class);
            assertThatThrownBy(() -> Acting.asAdministrator(cast.person("A01"), () -> pages.list()))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(cast.person("M09"), () -> {
                Row row = pages.one(id).row();
                courses.correct(id, row.version(), content("Медиация негиздери", DAY));
                assertThatThrownBy(() -> courses.correct(id, row.version(), content("Башка", DAY)))
                        .isInstanceOf(StaleVersion.class);
                courses.withdraw(id);
                courses.withdraw(id);
                assertThatThrownBy(() -> courses.correct(id, row.version() + 2, content("Башка", DAY)))
                        .isInstanceOf(RuleViolation.class);
                assertThat(pages.list().rows()).isEmpty();
            });
            assertThat(growth.courses(DAY, DAY)).isEmpty();
        });
    }

    @Test
    @Tag("R47")
    void theLastOneStandsInTheProgrammeAsOnTheDayItWasHandedIn() {
        sample.within(cast -> {
            StaffId member = cast.person("M09");
            add(member, "Эски курс", DAY.minusYears(1));
            add(member, "Медиация", DAY);
            add(cast.person("M10"), "Башканын курсу", DAY.plusDays(2));
            UUID id = UUID.randomUUID();
            ProgrammeContent content = new ProgrammeContent(
                    "Тема",
                    1,
                    "",
                    "Максат",
                    "",
                    null,
                    null,
                    List.of(new Stage("1", "Окуу", "", "")),
                    "",
                    "баяндама",
                    "");
            Acting.as(member, () -> {
                int version = programmes.write(sample.year(), id, 0, content);
                assertThat(lastCourse(id)).startsWith("Медиация, Бишкек");
                programmes.submit(sample.year(), id, version, content);
            });
            add(member, "Кийинки курс", DAY.plusDays(5));
            assertThat(Acting.as(member, () -> lastCourse(id))).isEqualTo("Медиация, Бишкек, 13.11.2026, № 2064");
            assertThat(growth.lastCourse(member, DAY.plusDays(9)).map(CourseFact::name))
                    .contains("Кийинки курс");
        });
    }

    private String lastCourse(UUID programme) {
        return growthPages.programme("2026-2027", programme).programme().lastCourse();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        sample.within(cast -> Acting.as(cast.person("M09"), () -> {
            Stream.of(
                            content("", DAY),
                            content("Келечек", LocalDate.of(2026, 11, 23)),
                            new CourseContent("Курс", "", null, DAY, DAY, ""),
                            new CourseContent("Курс", "Ош", 0, DAY, DAY, ""),
                            new CourseContent("Курс", "Ош", null, DAY, DAY.minusDays(1), ""))
                    .forEach(content -> assertThatThrownBy(() -> courses.add(UUID.randomUUID(), content, List.of()))
                            .as(content.toString())
                            .isInstanceOf(InvalidInput.class));
            add(cast.person("M09"), "Медиация", DAY);
            Stream.of("set name = ''", "set hours = 0", "set until_day = from_day - 1")
                    .forEach(change -> assertThatThrownBy(
                                    () -> jdbc.sql("update course " + change).update())
                            .as(change)
                            .isInstanceOf(DataAccessException.class));
            assertThatThrownBy(() -> jdbc.sql("delete from course").update()).isInstanceOf(DataAccessException.class);
        }));
    }

    private UUID add(StaffId person, String name, LocalDate day) {
        UUID id = UUID.randomUUID();
        Acting.as(person, () -> courses.add(id, content(name, day), List.of()));
        Acting.as(person, () -> courses.add(id, content(name, day), List.of()));
        return id;
    }

    private static CourseContent content(String name, LocalDate day) {
        return new CourseContent(name, "Бишкек", 36, day, day, "2064");
    }
}
