package kg.birikme.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.duty.Duties;
import kg.birikme.duty.DutyKind;
import kg.birikme.duty.DutyState;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.FollowupFixture;
import kg.birikme.followup.domain.FollowupService;
import kg.birikme.notification.NotificationFixture;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.domain.PlanDrafting;
import kg.birikme.protocol.AdoptedRecommendation;
import kg.birikme.report.ReportKind;
import kg.birikme.report.domain.ReportService;
import kg.birikme.school.Years;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.web.Filling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminders are given in time, in waking hours, and once. */
@BirikmeTest
class RemindersTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    FollowupFixture followup;

    @Autowired
    FollowupService answers;

    @Autowired
    ReportService reports;

    @Autowired
    NotificationFixture inboxes;

    @Autowired
    Reminders reminders;

    @Autowired
    Jobs jobs;

    @Autowired
    MutableClock clock;

    @Autowired
    Duties duties;

    @Autowired
    Years years;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlanFixture plans;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    MessageSource messages;

    @Test
    @Tag("R60")
    void anAnswerIsAskedForThreeDaysBeforeAndOnceWhenLate() {
        sample.within(cast -> {
            AdoptedRecommendation adopted =
                    FollowupFixture.of("1.1", FollowupFixture.DUE, cast.person("M02"), cast.person("M09"));
            followup.sign(cast, 1, adopted);
            on(FollowupFixture.DUE.minusDays(4));
            assertThat(inboxes.count("REMIND_RECOMMENDATION_SOON")).isZero();
            on(FollowupFixture.DUE.minusDays(3));
            on(FollowupFixture.DUE.minusDays(2));
            on(FollowupFixture.DUE);
            assertThat(inboxes.count("REMIND_RECOMMENDATION_SOON")).isEqualTo(2);
            Acting.as(cast.person("M02"), () -> answers.answer(adopted.id(), 0, AnswerState.DONE, ""));
            on(FollowupFixture.DUE.plusDays(1));
            on(FollowupFixture.DUE.plusDays(2));
            assertThat(inboxes.count("REMIND_RECOMMENDATION_LATE")).isEqualTo(1);
            assertThat(inboxes.told(cast.person("M09"))).contains("REMIND_RECOMMENDATION_LATE");
        });
    }

    @Test
    @Tag("R60")
    void aTermPutOffIsRemindedOfAnew() {
        sample.within(cast -> {
            AdoptedRecommendation adopted = FollowupFixture.of("1.1", FollowupFixture.DUE, cast.person("M09"));
            followup.sign(cast, 1, adopted);
            on(FollowupFixture.DUE);
            LocalDate later = FollowupFixture.DUE.plusDays(30);
            Acting.as(cast.chair(), () -> answers.extend(adopted.id(), 0, later, "Каникул"));
            on(later.minusDays(3));
            assertThat(inboxes.count("REMIND_RECOMMENDATION_SOON")).isEqualTo(2);
        });
    }

    @Test
    @Tag("R47")
    void aProgrammeNotHandedInIsAskedForBeforeAndOnceAfter() {
        sample.within(cast -> {
            on(LocalDate.of(2026, 9, 16));
            assertThat(inboxes.count("REMIND_PROGRAMME_SOON")).isZero();
            on(LocalDate.of(2026, 9, 17));
            on(LocalDate.of(2026, 9, 20));
            int members = inboxes.count("REMIND_PROGRAMME_SOON");
            assertThat(members).isGreaterThan(10);
            on(LocalDate.of(2026, 9, 21));
            on(LocalDate.of(2026, 10, 21));
            assertThat(inboxes.count("REMIND_PROGRAMME_LATE")).isEqualTo(members);
        });
    }

    /** Nobody is reminded of a day before she was a member: a newcomer has a month, on her duties too (teacher 20). */
    @Test
    @Tag("R47")
    void aNewcomerIsAskedForAMonthAfterSheJoined() {
        sample.within(cast -> {
            jdbc.sql("update membership set from_day = date '2026-11-15' where staff_id = ?")
                    .param(cast.person("M09").value())
                    .update();
            on(LocalDate.of(2026, 11, 20));
            assertThat(inboxes.told(cast.person("M09")))
                    .doesNotContain("REMIND_PROGRAMME_SOON", "REMIND_PROGRAMME_LATE");
            assertThat(inboxes.told(cast.person("M05"))).contains("REMIND_PROGRAMME_LATE");
            assertThat(programme(cast.person("M09"))).isEqualTo(DutyState.GOING);
            assertThat(programme(cast.person("M05"))).isEqualTo(DutyState.SHORT);
            on(LocalDate.of(2026, 12, 16));
            assertThat(inboxes.told(cast.person("M09"))).contains("REMIND_PROGRAMME_LATE");
            assertThat(programme(cast.person("M09"))).isEqualTo(DutyState.SHORT);
        });
    }

    private DutyState programme(StaffId member) {
        return duties.board(years.get(sample.year()))
                .of(member)
                .orElseThrow()
                .duty(DutyKind.PROGRAMME)
                .state();
    }

    @Test
    @Tag("R53")
    void aReportNotHandedInIsAskedForBeforeAndOnceAfter() {
        sample.within(cast -> {
            clock.set(LocalDate.of(2026, 10, 20));
            Acting.as(
                    cast.chair(),
                    () -> reports.ask(
                            sample.year(),
                            ReportKind.QUARTER,
                            1,
                            LocalDate.of(2026, 11, 4),
                            List.of(cast.person("M05"), cast.person("M09"))));
            on(LocalDate.of(2026, 10, 31));
            assertThat(inboxes.count("REMIND_REPORT_SOON")).isZero();
            on(LocalDate.of(2026, 11, 1));
            on(LocalDate.of(2026, 11, 4));
            assertThat(inboxes.count("REMIND_REPORT_SOON")).isEqualTo(2);
            assertThat(inboxes.count("REMIND_REPORT_LATE")).isZero();
            on(LocalDate.of(2026, 11, 5));
            on(LocalDate.of(2026, 11, 25));
            assertThat(inboxes.count("REMIND_REPORT_LATE")).isEqualTo(2);
        });
    }

    @Test
    @Tag("R60")
    void whoAnswersForAnItemOfThePlanIsRemindedOfItBeforeAndOnceAfter() {
        sample.within(cast -> {
            StaffId holder = cast.person("M09");
            LocalDate last = LocalDate.of(2026, 12, 10);
            PlanId plan = plans.draft(cast);
            Acting.as(
                    cast.chair(),
                    () -> drafting.addItem(
                            plan,
                            UUID.randomUUID(),
                            PlanFixture.item(PlanSection.CONTROL, "Сурамжылоо", null, PlanTerm.onDate(last), holder)));
            plans.consider(cast, plan);
            approve(cast, plan);
            on(last.minusDays(4));
            assertThat(inboxes.told(holder)).doesNotContain("REMIND_PLAN_ITEM_SOON");
            on(last.minusDays(3));
            on(last);
            assertThat(inboxes.told(holder)).containsOnlyOnce("REMIND_PLAN_ITEM_SOON");
            on(last.plusDays(1));
            on(last.plusDays(9));
            assertThat(inboxes.told(holder)).containsOnlyOnce("REMIND_PLAN_ITEM_LATE");
        });
    }

    @Test
    @Tag("R3")
    @Tag("R11")
    @Tag("R21")
    @Tag("R51")
    @Tag("R61")
    void whatTheFirstPageAsksForByADayIsRemindedOfOnceBeforeAndOnceAfter() {
        sample.within(cast -> {
            plans.approved(cast);
            on(LocalDate.of(2026, 12, 20));
            on(LocalDate.of(2026, 12, 20));
            assertThat(inboxes.tasks(cast.chair())).containsOnlyOnce("step.quarterEmpty");
            on(LocalDate.of(2027, 5, 29));
            on(LocalDate.of(2027, 5, 30));
            List<String> before = inboxes.tasks(cast.chair());
            assertThat(before).contains("reportCouncil", "growthYearMissing");
            assertThat(inboxes.tasks(cast.person("M09"))).containsOnlyOnce("growthYearMissing");
            assertThat(inboxes.tasks(cast.deputyTeaching())).contains("analysis");
            on(LocalDate.of(2027, 6, 20));
            on(LocalDate.of(2027, 6, 25));
            assertThat(inboxes.tasks(cast.chair())).contains("reportAssociationMissing");
            assertThat(inboxes.tasks(cast.chair()).stream().filter("reportCouncil"::equals))
                    .as("before and after")
                    .hasSize(2);
            assertThat(inboxes.tasks(cast.person("M09"))).doesNotContain("reportCouncil", "analysis");
        });
    }

    /** Each has her own words, which every reader's language fills (R62). */
    @Test
    void aReminderOfATaskSpeaksTheReadersLanguage() {
        String kept = Filling.words("oversight.task.activityUntold", List.of("Ачык сабак, 1/3.1"));
        for (Language language : Language.values()) {
            assertThat(messages.getMessage(
                            EntryKind.REMIND_TASK.messageKey(), Filling.of(List.of(kept)), language.locale()))
                    .contains("Ачык сабак, 1/3.1")
                    .doesNotContain("@", "{0}", "\u001f");
        }
    }

    @Test
    void nobodyIsWoken() {
        sample.within(cast -> {
            followup.sign(cast, 1, FollowupFixture.of("1.1", FollowupFixture.DUE, cast.person("M09")));
            clock.set(FollowupFixture.DUE.atTime(6, 59));
            assertThat(reminders.remind()).isZero();
            clock.set(FollowupFixture.DUE.atTime(21, 1));
            assertThat(reminders.remind()).isZero();
            clock.set(FollowupFixture.DUE.atTime(7, 0));
            assertThat(reminders.remind()).isPositive();
        });
    }

    @Test
    void manyNodesRemindOnce() throws Exception {
        DemoCast cast = sample.found();
        SchoolContext.within(cast.school(), () -> {
            followup.sign(
                    cast, 1, FollowupFixture.of("1.1", FollowupFixture.DUE, cast.person("M09"), cast.person("M02")));
        });
        clock.set(FollowupFixture.DUE);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> given = new ArrayList<>();
            for (int node = 0; node < 8; node++) {
                given.add(nodes.submit(() -> NotificationFixture.within(cast.school(), reminders::remind)));
            }
            int total = 0;
            for (Future<Integer> one : given) {
                total += one.get();
            }
            SchoolContext.within(cast.school(), () -> {
                assertThat(inboxes.count("REMIND_RECOMMENDATION_SOON")).isEqualTo(2);
            });
            assertThat(total).isEqualTo(NotificationFixture.within(cast.school(), inboxes::reminders));
        } finally {
            nodes.shutdown();
        }
    }

    @Test
    void everySchoolHasItsTurn() {
        DemoCast one = sample.found();
        DemoCast other = sample.found();
        for (DemoCast cast : List.of(one, other)) {
            SchoolContext.within(cast.school(), () -> {
                followup.sign(cast, 1, FollowupFixture.of("1.1", FollowupFixture.DUE, cast.person("M09")));
            });
        }
        clock.set(FollowupFixture.DUE);
        jobs.remind();
        for (DemoCast cast : List.of(one, other)) {
            SchoolContext.within(cast.school(), () -> {
                assertThat(inboxes.count("REMIND_RECOMMENDATION_SOON")).isEqualTo(1);
            });
        }
    }

    @Test
    void anInboxForgetsWhatIsLongPast() {
        sample.within(cast -> {
            followup.sign(cast, 1);
            clock.set(LocalDateTime.of(2028, 3, 1, 10, 0));
            reminders.remind();
            assertThat(inboxes.count("PROTOCOL_SIGNED")).isZero();
        });
    }

    private void approve(DemoCast cast, PlanId plan) {
        plans.send(cast, plan);
        plans.agree(cast, plan);
        plans.approve(cast, plan);
    }

    private void on(LocalDate day) {
        clock.set(day);
        reminders.remind();
    }
}
