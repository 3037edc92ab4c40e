package kg.birikme.duty.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.access.Acting;
import kg.birikme.duty.domain.EvaluationPages.ListPage;
import kg.birikme.handin.WorkStatus;
import kg.birikme.notification.NotificationFixture;
import kg.birikme.notification.domain.Reminders;
import kg.birikme.people.MemberView;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.NotFound;
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

/** A member's year is evaluated in words, between her, the chair and the administration; nobody is ranked. */
@BirikmeTest
@Tag("R30")
class EvaluationServiceTest {

    private static final String YEAR = "2026-2027";
    private static final EvaluationContent WORDS =
            new EvaluationContent("Ачык сааттары кызыктуу", "Тажрыйба бөлүшүү", "Жыл жемиштүү болду");

    @Autowired
    SampleSchool sample;

    @Autowired
    EvaluationService evaluations;

    @Autowired
    EvaluationPages pages;

    @Autowired
    Reminders reminders;

    @Autowired
    NotificationFixture inboxes;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    /** Of oneself, of a member, of the chair: as a draft, and once it is put before her. */
    @ParameterizedTest
    @CsvSource({
        "CHAIR, '', READ WRITE, '', SEE, READ, ''",
        "DEPUTY_TEACHING, '', '', READ WRITE, SEE, READ, READ",
        "DEPUTY_METHODICAL, '', '', '', SEE, READ, READ",
        "DEPUTY_UPBRINGING, '', '', '', SEE, READ, READ",
        "DIRECTOR, '', '', '', SEE, READ, READ",
        "SECRETARY, '', '', '', SEE, '', ''",
        "MEMBER, '', '', '', SEE, '', ''",
        "ADMINISTRATOR, '', '', '', '', '', ''",
        "'', '', '', '', '', '', ''"
    })
    void theTable(
            String role,
            String ownDraft,
            String membersDraft,
            String chairsDraft,
            String own,
            String members,
            String chairs) {
        Set<Role> held = role.isEmpty() ? Set.of() : Set.of(Role.valueOf(role));
        Actor actor = new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А. Аты", held);
        StaffId other = new StaffId(UUID.randomUUID());
        boolean self = held.contains(Role.CHAIR);
        assertThat(may(actor, actor.staff(), self, WorkStatus.DRAFT)).isEqualTo(ownDraft);
        assertThat(may(actor, other, false, WorkStatus.DRAFT)).isEqualTo(membersDraft);
        assertThat(may(actor, other, true, WorkStatus.DRAFT)).isEqualTo(chairsDraft);
        assertThat(may(actor, actor.staff(), self, WorkStatus.SUBMITTED)).isEqualTo(own);
        assertThat(may(actor, other, false, WorkStatus.SUBMITTED).replace(" BACK", ""))
                .isEqualTo(members);
        assertThat(may(actor, other, true, WorkStatus.SUBMITTED).replace(" BACK", ""))
                .isEqualTo(chairs);
        EvaluationPermissions stored = new EvaluationPermissions(actor, other, false, WorkStatus.DRAFT, true);
        assertThat(stored.mayWrite()).isFalse();
    }

    private static String may(Actor actor, StaffId member, boolean chairs, WorkStatus status) {
        EvaluationPermissions may = new EvaluationPermissions(actor, member, chairs, status, false);
        if (may.mayDecide()) {
            assertThat(may.mayRead()).isTrue();
            return "SEE";
        }
        return Stream.of(may.mayRead() ? "READ" : "", may.mayWrite() ? "WRITE" : "", may.mayWithdraw() ? "BACK" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Test
    void theChairWritesTheMemberReadsAndAnswersAndItStands() {
        sample.within(cast -> {
            StaffId member = cast.person("M09");
            Acting.as(cast.chair(), () -> {
                int version = evaluations.write(sample.year(), member, UUID.randomUUID(), 0, WORDS);
                evaluations.submit(sample.year(), member, UUID.randomUUID(), version, WORDS);
                evaluations.submit(sample.year(), member, UUID.randomUUID(), version, WORDS);
            });
            assertThat(inboxes.told(member)).containsOnlyOnce("EVALUATED");
            Stream.of("M10", "M02")
                    .forEach(other -> assertThatThrownBy(() -> read(cast.person(other), member))
                            .isInstanceOf(NotFound.class));
            assertThatThrownBy(() -> Acting.asAdministrator(cast.person("A01"), () -> pages.member(YEAR, member)))
                    .isInstanceOf(NotFound.class);
            assertThat(read(cast.director(), member).facts()).isNotEmpty();
            int version = read(member, member).version();
            assertThatThrownBy(() ->
                            Acting.as(cast.director(), () -> evaluations.seen(sample.year(), member, version, "")))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(member, () -> evaluations.seen(sample.year(), member, version, "Рахмат"));
            Acting.as(member, () -> evaluations.seen(sample.year(), member, version, "Рахмат"));
            assertThat(inboxes.told(cast.chair())).containsOnlyOnce("EVALUATION_SEEN");
            assertThat(read(cast.chair(), member).written().orElseThrow().answer())
                    .isEqualTo("Рахмат");
            assertThatThrownBy(
                            () -> Acting.as(cast.chair(), () -> evaluations.withdraw(sample.year(), member, version)))
                    .isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() ->
                            jdbc.sql("update evaluation set overall = 'Башка'").update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("seen");
        });
    }

    @Test
    void theChairsOwnIsTheDeputys() {
        sample.within(cast -> {
            StaffId chair = cast.chair();
            assertThatThrownBy(() -> Acting.as(
                            chair, () -> evaluations.write(sample.year(), chair, UUID.randomUUID(), 0, WORDS)))
                    .isInstanceOf(ActionForbidden.class);
            assertThatThrownBy(() -> Acting.as(
                            cast.deputyTeaching(),
                            () -> evaluations.write(sample.year(), cast.person("M09"), UUID.randomUUID(), 0, WORDS)))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(
                    cast.deputyTeaching(), () -> evaluations.submit(sample.year(), chair, UUID.randomUUID(), 0, WORDS));
            assertThat(inboxes.told(chair)).contains("EVALUATED");
            Acting.as(
                    cast.deputyTeaching(),
                    () -> evaluations.withdraw(
                            sample.year(),
                            chair,
                            read(cast.deputyTeaching(), chair).version()));
            assertThatThrownBy(() -> read(chair, chair)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void itIsSaidInWordsAndNotByANumber() {
        sample.within(cast -> Acting.as(cast.chair(), () -> {
            StaffId member = cast.person("M09");
            Stream.of(
                            new EvaluationContent("", "", "Жакшы"),
                            new EvaluationContent("Күчтүү", "", "5"),
                            new EvaluationContent("Күчтүү", "", "95 %"))
                    .forEach(content -> assertThatThrownBy(
                                    () -> evaluations.submit(sample.year(), member, UUID.randomUUID(), 0, content))
                            .as(content.toString())
                            .isInstanceOf(RuleViolation.class));
            assertThatThrownBy(() -> evaluations.write(sample.year(), cast.person("S05"), UUID.randomUUID(), 0, WORDS))
                    .as("no member")
                    .isInstanceOf(NotFound.class);
            evaluations.write(sample.year(), member, UUID.randomUUID(), 0, new EvaluationContent("5", "", "5"));
            Stream.of(
                            "set status = 'SUBMITTED', submitted_at = now()",
                            "set answer = 'Рахмат'",
                            "set evaluator_id = staff_id",
                            "set status = 'RETURNED'")
                    .forEach(change -> assertThatThrownBy(() ->
                                    jdbc.sql("update evaluation " + change).update())
                            .as(change)
                            .isInstanceOf(DataAccessException.class));
        }));
    }

    /** The list is in the order of the alphabet, whatever is said. */
    @Test
    void nobodyIsRanked() {
        sample.within(cast -> {
            ListPage before = Acting.as(cast.director(), () -> pages.list(YEAR));
            Acting.as(
                    cast.chair(),
                    () -> evaluations.submit(sample.year(), cast.person("M09"), UUID.randomUUID(), 0, WORDS));
            ListPage list = Acting.as(cast.director(), () -> pages.list(YEAR));
            assertThat(list.members())
                    .extracting(MemberView::name)
                    .containsExactlyElementsOf(
                            before.members().stream().map(MemberView::name).toList());
            assertThat(list.opens(cast.person("M09"))).isTrue();
            assertThat(list.opens(cast.person("M10"))).isFalse();
            assertThatThrownBy(() -> Acting.as(cast.person("M10"), () -> pages.list(YEAR)))
                    .isInstanceOf(ActionForbidden.class);
        });
    }

    @Test
    void itIsRemindedOfAtTheYearsEnd() {
        sample.within(cast -> {
            on(LocalDate.of(2027, 4, 20));
            assertThat(inboxes.tasks(cast.chair())).doesNotContain("evaluationMissing");
            on(LocalDate.of(2027, 5, 22));
            on(LocalDate.of(2027, 5, 23));
            assertThat(inboxes.tasks(cast.chair())).containsOnlyOnce("evaluationMissing");
            assertThat(inboxes.tasks(cast.deputyTeaching())).as("of the chair").containsOnlyOnce("evaluationMissing");
            assertThat(inboxes.tasks(cast.person("M09"))).doesNotContain("evaluationMissing");
        });
    }

    private void on(LocalDate day) {
        clock.set(day);
        reminders.remind();
    }

    private EvaluationPages.MemberPage read(StaffId reader, StaffId member) {
        return Acting.as(reader, () -> pages.member(YEAR, member));
    }
}
