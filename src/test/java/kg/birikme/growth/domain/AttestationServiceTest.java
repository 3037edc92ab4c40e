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
import kg.birikme.file.FileId;
import kg.birikme.file.SampleFiles;
import kg.birikme.file.Upload;
import kg.birikme.file.domain.FileService;
import kg.birikme.growth.domain.AttestationPages.DueRow;
import kg.birikme.growth.domain.AttestationPages.Line;
import kg.birikme.growth.domain.AttestationPages.PersonPage;
import kg.birikme.notification.NotificationFixture;
import kg.birikme.notification.domain.Reminders;
import kg.birikme.people.Category;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attestation is between the person and the administration, is reminded of in time, and stays written down. */
@BirikmeTest
@Tag("R72")
@Tag("R90")
class AttestationServiceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 20);

    @Autowired
    SampleSchool sample;

    @Autowired
    Demonstration demonstration;

    @Autowired
    AttestationService attestations;

    @Autowired
    AttestationPages pages;

    @Autowired
    FileService files;

    @Autowired
    Reminders reminders;

    @Autowired
    NotificationFixture inboxes;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "CHAIR, READ WRITE GATHER, ''",
        "SECRETARY, READ WRITE GATHER, ''",
        "MEMBER, READ WRITE GATHER, ''",
        "DIRECTOR, READ WRITE GATHER, READ",
        "DEPUTY_TEACHING, READ WRITE GATHER, READ WRITE RECORD",
        "DEPUTY_METHODICAL, READ WRITE GATHER, READ WRITE RECORD",
        "DEPUTY_UPBRINGING, READ WRITE GATHER, READ WRITE RECORD",
        "ADMINISTRATOR, '', ''",
        "ADMINISTRATOR MEMBER, READ WRITE GATHER, ''",
        "'', '', ''"
    })
    void theTable(String roles, String own, String others) {
        Set<Role> held = roles.isEmpty()
                ? Set.of()
                : Stream.of(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        Actor actor = new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А. Аты", held);
        assertThat(words(new AttestationPermissions(actor, actor.staff()))).isEqualTo(own);
        assertThat(words(new AttestationPermissions(actor, new StaffId(UUID.randomUUID()))))
                .isEqualTo(others);
    }

    private static String words(AttestationPermissions may) {
        return Stream.of(
                        may.mayRead() ? "READ" : "",
                        may.mayWrite() ? "WRITE" : "",
                        may.mayGather() ? "GATHER" : "",
                        may.mayRecord() ? "RECORD" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Test
    void thePersonAndTheAdministrationKnowOfItAndNobodyElse() {
        sample.within(cast -> {
            StaffId person = cast.person("M09");
            plan(cast, person, DAY, "Иштелмелер");
            assertThat(read(person, person).ahead().orElseThrow().plan().materials())
                    .isEqualTo("Иштелмелер");
            assertThat(read(cast.director(), person).ahead()).isPresent();
            Stream.of("M01", "M02", "M10", "S05")
                    .map(cast::person)
                    .forEach(other ->
                            assertThatThrownBy(() -> read(other, person)).isInstanceOf(NotFound.class));
            assertThatThrownBy(() -> Acting.asAdministrator(cast.person("A01"), () -> pages.person(person)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Acting.as(cast.chair(), () -> pages.due())).isInstanceOf(ActionForbidden.class);
            Acting.as(
                    person,
                    () -> files.add(
                            pages.person(person).fileOwner(),
                            files.accept(List.of(new Upload("и.pdf", SampleFiles.pdf())))));
            assertThatThrownBy(() -> Acting.as(cast.chair(), () -> files.open(fileOf(person, cast), false)))
                    .isInstanceOf(NotFound.class);
        });
    }

    private FileId fileOf(StaffId person, DemoCast cast) {
        return Acting.as(cast.director(), () -> pages.person(person))
                .files()
                .get(0)
                .id();
    }

    @Test
    void theListIsInTheOrderOfTheNextDay() {
        sample.within(cast -> {
            plan(cast, cast.person("M09"), DAY, "");
            plan(cast, cast.person("M12"), DAY.minusMonths(2), "");
            plan(cast, cast.person("M03"), DAY.plusYears(2), "");
            List<DueRow> rows =
                    Acting.as(cast.deputyMethodical(), () -> pages.due()).rows();
            assertThat(rows.subList(0, 3))
                    .extracting(DueRow::person)
                    .containsExactly(cast.person("M12"), cast.person("M09"), cast.person("M03"));
            assertThat(rows).hasSize(16);
        });
    }

    /** What the association asked for her stands there, for her and for the administration. */
    @Test
    void thePetitionOfTheAssociationIsLinked() {
        DemoCast cast = demonstration.cast();
        StaffId person = cast.person("M02");
        SchoolContext.within(
                cast.school(),
                () -> Stream.of(person, cast.director())
                        .forEach(reader -> assertThat(read(reader, person).petitions())
                                .extracting(asked -> asked.title())
                                .containsExactly("Жогорку категорияга көрсөтүү")));
    }

    /** A year before and three months before: the person; and the deputies, whose day is near. */
    @Test
    void itIsRemindedOfAYearAndThreeMonthsBefore() {
        sample.within(cast -> {
            StaffId person = cast.person("M09");
            LocalDate day = LocalDate.of(2027, 11, 30);
            plan(cast, person, day, "");
            on(day.minusYears(1).minusDays(1));
            assertThat(inboxes.tasks(person)).doesNotContain("attestationAhead");
            on(day.minusYears(1));
            on(day.minusYears(1).plusDays(1));
            assertThat(inboxes.tasks(person)).containsOnlyOnce("attestationAhead");
            plan(cast, person, DAY, "Иштелмелер");
            on(LocalDate.of(2027, 1, 19));
            assertThat(inboxes.tasks(person)).doesNotContain("attestationNear");
            on(LocalDate.of(2027, 1, 20));
            on(LocalDate.of(2027, 1, 25));
            assertThat(inboxes.tasks(person)).containsOnlyOnce("attestationNear");
            assertThat(inboxes.tasks(cast.deputyMethodical())).containsOnlyOnce("attestationDue");
            assertThat(inboxes.tasks(cast.chair())).doesNotContain("attestationDue", "attestationNear");
        });
    }

    private void on(LocalDate day) {
        clock.set(day);
        reminders.remind();
    }

    @Test
    void whatCameOfItIsWrittenByADeputyAndTheNextOneIsPlanned() {
        sample.within(cast -> {
            StaffId person = cast.person("M09");
            plan(cast, person, LocalDate.of(2026, 11, 20), "Иштелмелер");
            Line ahead = read(person, person).ahead().orElseThrow();
            assertThatThrownBy(() -> Acting.as(person, () -> held(person, ahead, LocalDate.of(2026, 11, 20))))
                    .isInstanceOf(ActionForbidden.class);
            assertThatThrownBy(() ->
                            Acting.as(cast.deputyMethodical(), () -> held(person, ahead, LocalDate.of(2026, 11, 23))))
                    .isInstanceOf(InvalidInput.class);
            Acting.as(cast.deputyMethodical(), () -> held(person, ahead, LocalDate.of(2026, 11, 20)));
            assertThatThrownBy(() ->
                            Acting.as(cast.deputyTeaching(), () -> held(person, ahead, LocalDate.of(2026, 11, 19))))
                    .isInstanceOf(StaleVersion.class);
            PersonPage page = read(person, person);
            assertThat(page.ahead()).isEmpty();
            assertThat(page.held()).extracting(Line::category).containsExactly(Category.FIRST);
            assertThat(page.since()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(page.directoryDiffers()).isTrue();
            assertThatThrownBy(() -> Acting.as(person, () -> attestations.ready(person, true)))
                    .isInstanceOf(NotFound.class);
            plan(cast, person, LocalDate.of(2031, 11, 20), "");
            assertThat(read(person, person).ahead()).isPresent();
            assertThat(jdbc.sql("select count(*) from audit_entry where kind = 'growth.trace.attestationHeld'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        });
    }

    private void held(StaffId person, Line line, LocalDate on) {
        attestations.held(person, line.id(), line.version(), Category.FIRST, on, "Буйрук № 5");
    }

    @Test
    void whatIsHeldIsNotPlannedAnew() {
        Attestation held =
                new Attestation(UUID.randomUUID(), new StaffId(UUID.randomUUID()), new AttestationPlan(null, DAY, ""));
        held.held(Category.FIRST, DAY, "", DAY);
        assertThatThrownBy(() -> held.plan(new AttestationPlan(null, DAY.plusDays(1), "")))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> held.ready(true, DAY)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> held.plan(new AttestationPlan(DAY, DAY, ""))).isInstanceOf(RuleViolation.class);
    }

    /** What the database guarantees by itself. */
    @Test
    void theDatabaseKeepsOneAheadAndWholeResults() {
        sample.within(cast -> {
            StaffId person = cast.person("M09");
            plan(cast, person, DAY, "");
            assertThatThrownBy(() -> jdbc.sql("insert into attestation (id, staff_id, planned_on) values (?, ?, ?)")
                            .params(UUID.randomUUID(), person.value(), DAY)
                            .update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("attestation_one_ahead");
            Stream.of(
                            "set held_on = planned_on",
                            "set result = 'Буйрук'",
                            "set since = planned_on",
                            "set held_on = planned_on, category = 'BEST'")
                    .forEach(change -> assertThatThrownBy(() ->
                                    jdbc.sql("update attestation " + change).update())
                            .as(change)
                            .isInstanceOf(DataAccessException.class));
            assertThatThrownBy(() -> jdbc.sql("delete from attestation").update())
                    .isInstanceOf(DataAccessException.class);
        });
    }

    private void plan(DemoCast cast, StaffId person, LocalDate day, String materials) {
        Acting.as(cast.deputyMethodical(), () -> {
            PersonPage page = pages.person(person);
            attestations.plan(
                    person,
                    UUID.randomUUID(),
                    page.ahead().map(Line::version).orElse(0),
                    new AttestationPlan(null, day, materials));
        });
    }

    private PersonPage read(StaffId reader, StaffId person) {
        return Acting.as(reader, () -> pages.person(person));
    }
}
