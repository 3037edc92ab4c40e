package kg.birikme.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kg.birikme.access.Acting;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.SchoolClass;
import kg.birikme.activity.SomeActivity;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.notification.NotificationFixture;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanItemChoice;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.Plans;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BirikmeTest
class ActivityServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @Autowired
    private ActivityService service;

    @Autowired
    private Activities activities;

    @Autowired
    private ActivityReader reader;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private PlanFixture planFixture;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ActivityAnalysisService analyses;

    @Autowired
    private NotificationFixture inboxes;

    @Autowired
    private MutableClock clock;

    /** What there was before the program came is entered with its true day, and says so (issue 10, point 6). */
    @Test
    void whatIsWrittenDownLongAfterwardsSaysSo() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M09");
            ActivityOutcome outcome = new ActivityOutcome(20, "");
            ActivityId autumn = new ActivityId(UUID.randomUUID());
            ActivityId now = new ActivityId(UUID.randomUUID());
            Acting.as(teacher, () -> {
                service.log(
                        autumn,
                        sample.year(),
                        details(LocalDate.of(2026, 9, 15), null),
                        List.of(teacher),
                        outcome,
                        List.of());
                service.log(now, sample.year(), details(DAY, null), List.of(teacher), outcome, List.of());
            });
            List<ActivityRow> rows = reader.between(LocalDate.of(2026, 9, 1), DAY);
            assertThat(rows)
                    .extracting(ActivityRow::id, ActivityRow::enteredLater)
                    .containsExactly(tuple(autumn, true), tuple(now, false));
        });
    }

    @Test
    @Tag("R9")
    void aMemberLogsWhatSheHeldAndItIsCountedOnce() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M09");
            ActivityId id = new ActivityId(UUID.randomUUID());
            ActivityOutcome outcome = new ActivityOutcome(24, "Окуучулар активдүү катышты");
            List<StaffId> visitors = List.of(cast.person("M02"), teacher);

            for (int click = 0; click < 2; click++) {
                Acting.as(
                        teacher,
                        () -> service.log(id, sample.year(), details(DAY, null), List.of(teacher), outcome, visitors));
            }

            List<ActivityFact> year = activities.ofYear(sample.year());
            assertThat(year).singleElement().satisfies(fact -> {
                assertThat(fact.no()).isEqualTo(1);
                assertThat(fact.status()).isEqualTo(ActivityStatus.HELD);
                assertThat(fact.details().schoolClass().label()).isEqualTo("5-Б");
                assertThat(fact.holders()).containsExactly(teacher);
                assertThat(fact.visitors()).containsExactly(cast.person("M02"));
                assertThat(fact.outcome().pupils()).isEqualTo(24);
            });
        });
    }

    @Test
    @Tag("R66")
    void nothingIsHeldBeforeItsDay() {
        sample.within(cast -> {
            ActivityId id = planned(cast, LocalDate.of(2026, 12, 2), null);
            assertThatThrownBy(() -> hold(cast.person("M09"), id, 0))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.messageKey()).isEqualTo("activity.refusal.notYet"));
        });
    }

    @Test
    void aMemberPlansForHerselfOnlyAndChangesNobodyElses() {
        sample.within(cast -> {
            assertThatThrownBy(() -> Acting.as(
                            cast.person("M05"),
                            () -> service.plan(
                                    new ActivityId(UUID.randomUUID()),
                                    sample.year(),
                                    details(DAY, null),
                                    List.of(cast.person("M09")))))
                    .isInstanceOf(ActionForbidden.class);
            ActivityId id = planned(cast, DAY, null);
            assertThatThrownBy(() -> hold(cast.person("M05"), id, 0)).isInstanceOf(ActionForbidden.class);
            hold(cast.chair(), id, 0);
            assertThatThrownBy(() -> hold(cast.chair(), id, 0)).isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    @Tag("R1")
    void thePlansLineIsDoneWhenEverythingUnderItWasHeld() {
        sample.within(cast -> {
            planFixture.approved(cast);
            PlanItemChoice line = plans.itemChoices(sample.year()).stream()
                    .filter(item -> item.section() == PlanSection.OPEN_EVENTS)
                    .findFirst()
                    .orElseThrow();
            ActivityId first = planned(cast, DAY, line.line());
            ActivityId second = planned(cast, DAY.minusDays(7), line.line());
            hold(cast.chair(), first, 0);
            assertThat(mark(line)).isEqualTo(DoneState.UNDER_WAY.name());
            hold(cast.chair(), second, 0);
            assertThat(mark(line)).isEqualTo(DoneState.DONE.name());
        });
    }

    @Test
    @Tag("R66")
    void whatWillNotBeHeldSaysWhy() {
        sample.within(cast -> {
            ActivityId id = planned(cast, DAY, null);
            assertThatThrownBy(() -> Acting.as(cast.chair(), () -> service.cancel(id, 0, " ")))
                    .isInstanceOf(RuleViolation.class);
            Stream.of(1, 2).forEach(click -> Acting.as(cast.chair(), () -> service.cancel(id, 0, "Карантин")));
            assertThat(activities.find(id))
                    .get()
                    .extracting(ActivityFact::status)
                    .isEqualTo(ActivityStatus.CANCELLED);
            assertThatThrownBy(() -> hold(cast.chair(), id, 1)).isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    @Tag("R1")
    void anActivityOfSeveralDaysMarksItsLineBeforeTheLastOne() {
        sample.within(cast -> {
            planFixture.approved(cast);
            PlanItemChoice line = openEvent();
            ActivityId id = new ActivityId(UUID.randomUUID());
            Acting.as(
                    cast.chair(),
                    () -> service.plan(
                            id,
                            sample.year(),
                            SomeActivity.of(
                                    ActivityKind.SUBJECT_WEEK,
                                    "Жума",
                                    "",
                                    LocalDate.of(2026, 11, 20),
                                    LocalDate.of(2026, 11, 27),
                                    null,
                                    "",
                                    SchoolClass.none(),
                                    line.line(),
                                    true),
                            List.of(cast.person("M09"))));
            hold(cast.chair(), id, 0);
            assertThat(mark(line)).isEqualTo(DoneState.DONE.name());
        });
    }

    @Test
    @Tag("R1")
    void marksFollowTheLineAndAHandMadeOneStays() {
        sample.within(cast -> {
            planFixture.approved(cast);
            PlanItemChoice line = openEvent();
            ActivityId id = planned(cast, DAY, line.line());
            hold(cast.chair(), id, 0);
            Acting.as(
                    cast.chair(),
                    () -> service.change(id, version(id), details(DAY, null), List.of(cast.person("M09"))));
            assertThat(mark(line)).isEqualTo(DoneState.NONE.name());
            Acting.as(
                    cast.chair(),
                    () -> service.change(id, version(id), details(DAY, line.line()), List.of(cast.person("M09"))));
            assertThat(mark(line)).isEqualTo(DoneState.DONE.name());
            Acting.as(cast.chair(), () -> service.cancel(id, version(id), "Жаңылыш катталды"));
            assertThat(mark(line)).isEqualTo(DoneState.NONE.name());
            jdbc.sql("update plan_line set done_state = 'NOT_DONE', reason = 'Карантин', source = '' where id = ?")
                    .param(line.line())
                    .update();
            hold(cast.chair(), planned(cast, DAY, line.line()), 0);
            assertThat(mark(line)).isEqualTo(DoneState.NOT_DONE.name());
        });
    }

    @Test
    @Tag("R49")
    void aMemberHandsHerActivityToNobodyAndHeldOnesStayInThePast() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M09");
            ActivityId id = planned(cast, DAY, null);
            assertThatThrownBy(() -> Acting.as(
                            teacher, () -> service.change(id, 0, details(DAY, null), List.of(cast.person("M05")))))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(teacher, () -> service.change(id, 0, details(DAY, null), List.of(teacher)));
            hold(teacher, id, version(id));
            assertThatThrownBy(() -> Acting.as(
                            teacher,
                            () -> service.change(
                                    id, version(id), details(LocalDate.of(2026, 12, 2), null), List.of(teacher))))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    /** Whom the holder forgot to mark says so herself (teacher 24). */
    @Test
    @Tag("R49")
    void aMemberWhoWasThereSaysSoAndTheHolderIsTold() {
        sample.within(cast -> {
            StaffId visitor = cast.person("M05");
            ActivityId id = planned(cast, DAY, null);
            assertThatThrownBy(() -> Acting.as(visitor, () -> service.attend(id)))
                    .isInstanceOf(RuleViolation.class);
            hold(cast.person("M09"), id, 0);
            assertThatThrownBy(() -> Acting.as(cast.person("M09"), () -> service.attend(id)))
                    .isInstanceOf(ActionForbidden.class);
            Stream.of(1, 2).forEach(click -> Acting.as(visitor, () -> service.attend(id)));
            assertThat(activities.find(id).orElseThrow().visitors()).contains(visitor);
            assertThat(inboxes.told(cast.person("M09"))).containsOnlyOnce("ACTIVITY_VISITED");
        });
    }

    /** However many come: the holder is told of it once a day. */
    @Test
    @Tag("R49")
    void theHolderIsToldOfVisitorsOnceADay() {
        sample.within(cast -> {
            ActivityId id = planned(cast, DAY, null);
            hold(cast.person("M09"), id, 0);
            Stream.of("M05", "M06").forEach(visitor -> Acting.as(cast.person(visitor), () -> service.attend(id)));
            assertThat(inboxes.told(cast.person("M09"))).containsOnlyOnce("ACTIVITY_VISITED");
            clock.advance(Duration.ofDays(1));
            Acting.as(cast.person("M07"), () -> service.attend(id));
            assertThat(inboxes.told(cast.person("M09")))
                    .filteredOn("ACTIVITY_VISITED"::equals)
                    .hasSize(2);
        });
    }

    /** The second of two clicks waits for the first one and finds what it did. */
    @Test
    @Tag("R49")
    void aDoubleClickMarksOnceAndRefusesNothing() {
        sample.within(cast -> {
            StaffId visitor = cast.person("M05");
            ActivityId id = planned(cast, DAY, null);
            hold(cast.person("M09"), id, 0);
            Runnable click = () -> SchoolContext.within(cast.school(), () -> {
                Acting.as(visitor, () -> service.attend(id));
                return true;
            });
            CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(click))
                            .limit(4)
                            .toArray(CompletableFuture[]::new))
                    .join();
            assertThat(activities.find(id).orElseThrow().visitors()).containsExactly(visitor);
        });
    }

    /** The holder strikes who was not there; she does not mark herself again, the holder may put her back (R49, R76). */
    @Test
    @Tag("R49")
    @Tag("R76")
    void whoWasNotThereIsStruckAndStaysStruck() {
        sample.within(cast -> {
            StaffId visitor = cast.person("M05");
            StaffId holder = cast.person("M09");
            ActivityId id = planned(cast, DAY, null);
            hold(holder, id, 0);
            Acting.as(visitor, () -> service.attend(id));
            assertThatThrownBy(() -> Acting.as(cast.person("M06"), () -> service.strike(id, visitor)))
                    .isInstanceOf(ActionForbidden.class);
            Stream.of(1, 2).forEach(click -> Acting.as(holder, () -> service.strike(id, visitor)));
            assertThat(activities.find(id).orElseThrow().visitors()).isEmpty();
            assertThatThrownBy(() -> Acting.as(visitor, () -> service.attend(id)))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(holder, () -> service.hold(id, version(id), new ActivityOutcome(20, "Өттү"), List.of(visitor)));
            assertThat(activities.find(id).orElseThrow().visitors()).containsExactly(visitor);
        });
    }

    /** A mark set by mistake is taken back by whoever set it, as long as no sheet of hers rests on it. */
    @Test
    @Tag("R49")
    void aMemberTakesHerMarkBack() {
        sample.within(cast -> {
            StaffId visitor = cast.person("M05");
            ActivityId id = planned(cast, DAY, null);
            hold(cast.person("M09"), id, 0);
            Acting.as(visitor, () -> {
                service.attend(id);
                Stream.of(1, 2).forEach(click -> service.leave(id));
                assertThat(activities.find(id).orElseThrow().visitors()).isEmpty();
                service.attend(id);
                analyses.handIn(id, UUID.randomUUID(), 0, sheet("Жакшы"));
                assertThatThrownBy(() -> service.leave(id)).isInstanceOf(RuleViolation.class);
            });
            assertThatThrownBy(() -> Acting.as(cast.person("M09"), () -> service.strike(id, visitor)))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    /** What was handed in can be taken back until somebody has acted on it (issue 10, point 5). */
    @Test
    @Tag("R9")
    void aSheetIsTakenBackUntilTheTeacherHasReadIt() {
        sample.within(cast -> {
            StaffId visitor = cast.person("M05");
            StaffId holder = cast.person("M09");
            ActivityId id = planned(cast, DAY, null);
            hold(holder, id, 0);
            UUID sheet = UUID.randomUUID();
            Acting.as(visitor, () -> {
                service.attend(id);
                analyses.handIn(id, sheet, 0, sheet("Жакшы"));
                Stream.of(1, 2).forEach(click -> analyses.takeBack(id));
            });
            assertThat(activities.find(id).orElseThrow()).satisfies(fact -> {
                assertThat(fact.status()).isEqualTo(ActivityStatus.HELD);
                assertThat(fact.analyses()).isZero();
            });
            Acting.as(visitor, () -> analyses.handIn(id, sheet, sheetVersion(sheet), sheet("Оңдолду")));
            Acting.as(holder, () -> analyses.acknowledge(id));
            assertThatThrownBy(() -> Acting.as(visitor, () -> analyses.takeBack(id)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.messageKey()).isEqualTo("activity.refusal.sheetSeen"));
            assertThatThrownBy(() -> jdbc.sql("update activity_analysis set handed_in_at = null where id = ?")
                            .param(sheet)
                            .update())
                    .hasStackTraceContaining("a sheet handed in is not changed");
        });
    }

    private int sheetVersion(UUID sheet) {
        return jdbc.sql("select version from activity_analysis where id = ?")
                .param(sheet)
                .query(Integer.class)
                .single();
    }

    /** What was handed in from another tab is not thrown away with a green line (code 6, F12). */
    @Test
    @Tag("R9")
    void aSheetHandedInTwiceLosesNoWords() {
        sample.within(cast -> {
            StaffId visitor = cast.person("M05");
            ActivityId id = planned(cast, DAY, null);
            hold(cast.person("M09"), id, 0);
            Acting.as(visitor, () -> {
                service.attend(id);
                UUID sheet = UUID.randomUUID();
                analyses.handIn(id, sheet, 0, sheet("Жакшы"));
                analyses.handIn(id, sheet, 0, sheet("Жакшы "));
                assertThatThrownBy(() -> analyses.handIn(id, sheet, 0, sheet("Башка")))
                        .isInstanceOf(StaleVersion.class);
            });
        });
    }

    private static Sheet sheet(String word) {
        return new Sheet(Collections.nCopies(Sheet.CRITERIA, word), List.of(), "", "", "Кеңеш");
    }

    private PlanItemChoice openEvent() {
        return plans.itemChoices(sample.year()).stream()
                .filter(item -> item.section() == PlanSection.OPEN_EVENTS)
                .findFirst()
                .orElseThrow();
    }

    private int version(ActivityId id) {
        return jdbc.sql("select version from activity where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private ActivityId planned(DemoCast cast, LocalDate day, @Nullable UUID line) {
        ActivityId id = new ActivityId(UUID.randomUUID());
        Acting.as(cast.chair(), () -> service.plan(id, sample.year(), details(day, line), List.of(cast.person("M09"))));
        return id;
    }

    private void hold(StaffId person, ActivityId id, int version) {
        Acting.as(person, () -> service.hold(id, version, new ActivityOutcome(20, "Өттү"), List.of()));
    }

    private String mark(PlanItemChoice line) {
        return jdbc.sql("select done_state from plan_line where id = ?")
                .param(line.line())
                .query(String.class)
                .single();
    }

    private static ActivityDetails details(LocalDate day, @Nullable UUID line) {
        return SomeActivity.of(
                ActivityKind.OPEN_CLASS_HOUR,
                "Менин укуктарым",
                "ролдук оюн",
                day,
                null,
                null,
                "12-кабинет",
                SchoolClass.of(5, null, "Б"),
                line,
                true);
    }
}
