package kg.birikme.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.PlanTermTest;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.By;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.Shift;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {

    private static final YearView YEAR = PlanTermTest.YEAR;
    private static final By CHAIR = by("А. С. Токтобекова");
    private static final By DEPUTY = by("Н. Т. Чойбекова");
    private static final By DIRECTOR = by("Р. Э. Мамбеткулова");
    private static final StaffId SOMEBODY = new StaffId(UUID.randomUUID());

    private final Plan plan = new Plan(new PlanId(UUID.randomUUID()), new YearId(UUID.randomUUID()), 1, CHAIR);

    @Nested
    class Sending {

        @Test
        @Tag("R2")
        void aPlanThatNoMeetingConsideredStaysHere() {
            complete();
            assertThat(refusal(() -> plan.send(YEAR, 0, CHAIR)).messageKey()).isEqualTo("plan.refusal.notConsidered");
        }

        @Test
        @Tag("R8")
        void threeMeetingsAreTooFew() {
            complete();
            plan.remove(plan.inOrder().get(0).id());
            refusedBy("R8", "plan.check.four.missing");
        }

        @Test
        @Tag("R3")
        void everyQuarterNeedsItsMeeting() {
            complete();
            PlanItem last = plan.inOrder().get(3);
            plan.change(last.id(), PlanFixture.meeting(SOMEBODY, 1));
            refusedBy("R3", "plan.check.quarter.missing");
        }

        @Test
        @Tag("R3")
        void fiveMeetingsInOneQuarterBreakTheQuartersNorm() {
            complete();
            for (int i = 0; i < 4; i++) {
                plan.change(plan.inOrder().get(i).id(), PlanFixture.meeting(SOMEBODY, 2));
            }
            add(PlanFixture.meeting(SOMEBODY, 2));
            refusedBy("R3", "plan.check.quarter.missing");
        }

        @Test
        @Tag("R9")
        void openClassHoursAreMissed() {
            complete();
            plan.remove(plan.inOrder().get(4).id());
            refusedBy("R9", "plan.check.openClassHours.missing");
        }

        @Test
        @Tag("R9")
        void extracurricularEventsAreMissed() {
            complete();
            plan.remove(plan.inOrder().get(5).id());
            refusedBy("R9", "plan.check.extracurricular.missing");
        }

        @Test
        @Tag("R1")
        void anItemWithoutResponsibleIsRefusedByNumber() {
            complete();
            add(new ItemContent(
                    PlanSection.CONTROL,
                    false,
                    "Иш",
                    "",
                    null,
                    PlanTerm.allYear(),
                    List.of(),
                    null,
                    "",
                    List.of(),
                    ""));
            RuleViolation refusal = refusedBy("R1", "plan.check.responsible.missing");
            assertThat(refusal.arguments()).containsExactly("7");
        }

        @Test
        @Tag("R1")
        void anItemWithoutTermIsRefusedByNumber() {
            complete();
            add(PlanFixture.item(PlanSection.CONTROL, "Иш", null, null, SOMEBODY));
            assertThat(refusedBy("R1", "plan.check.term.missing").arguments()).containsExactly("7");
        }

        @Test
        @Tag("R44")
        void adviceKeepsNothingBack() {
            complete();
            consider();
            assertThat(plan.checks(YEAR))
                    .filteredOn(check -> !check.fulfilled())
                    .isNotEmpty()
                    .allMatch(check -> !check.blocking());
            plan.send(YEAR, 0, CHAIR);
            assertThat(plan.status()).isEqualTo(PlanStatus.TO_AGREE);
        }

        private RuleViolation refusedBy(String clause, String key) {
            consider();
            RuleViolation refusal = refusal(() -> plan.send(YEAR, 0, CHAIR));
            assertThat(refusal.messageKey()).isEqualTo(key);
            assertThat(refusal.clause().id()).isEqualTo(clause);
            return refusal;
        }
    }

    @Nested
    @Tag("R2")
    class Judging {

        @Test
        void theDirectorCannotApproveWhatIsNotAgreed() {
            sent();
            assertThat(refusal(() -> plan.approve(DIRECTOR, true)).messageKey()).isEqualTo("plan.refusal.notAgreed");
        }

        @Test
        void aReturnNeedsARemark() {
            sent();
            assertThat(refusal(() -> plan.giveBack("  ", false, DEPUTY)).field())
                    .isEqualTo("remark");
            assertThat(plan.status()).isEqualTo(PlanStatus.TO_AGREE);
        }

        @Test
        void aReturnByTheDirectorPassesTheDeputyAgain() {
            sent();
            plan.agree(DEPUTY, false);
            plan.giveBack("Тактаңыз", false, DIRECTOR);
            plan.send(YEAR, 0, CHAIR);
            assertThat(refusal(() -> plan.approve(DIRECTOR, false)).messageKey())
                    .isEqualTo("plan.refusal.notAgreed");
        }

        @Test
        void whoDrewThePlanUpIsWarnedAndLogged() {
            sent();
            assertThat(refusal(() -> plan.agree(CHAIR, false)).field()).isEqualTo("acknowledged");
            plan.agree(CHAIR, true);
            assertThat(plan.decisions()).last().matches(PlanDecision::ownDraft);
        }

        @Test
        void whoHoldsBothPostsIsWarnedAndLogged() {
            sent();
            plan.agree(DEPUTY, false);
            assertThat(refusal(() -> plan.approve(DEPUTY, false)).messageKey()).isEqualTo("plan.refusal.bothPosts");
            plan.approve(DEPUTY, true);
            assertThat(plan.decisions()).last().matches(PlanDecision::bothPosts);
        }

        @Test
        void everyStepIsKept() {
            sent();
            plan.giveBack("Тактаңыз", true, DEPUTY);
            assertThat(plan.decisions()).hasSize(5).last().satisfies(decision -> {
                assertThat(decision.step()).isEqualTo(PlanStep.RETURNED);
                assertThat(decision.remark()).isEqualTo("Тактаңыз");
            });
        }
    }

    @ParameterizedTest
    @Tag("R2")
    @EnumSource(
            value = PlanStatus.class,
            names = {"TO_AGREE", "TO_APPROVE", "APPROVED", "SUPERSEDED"})
    void theContentRestsWhileOthersJudgeAndAfterwards(PlanStatus status) {
        bringTo(status);
        UUID item = plan.inOrder().get(0).id();
        assertThat(refusal(() -> plan.write(PlanTexts.EMPTY)).messageKey()).isEqualTo("plan.refusal.locked");
        assertThat(refusal(() -> plan.remove(item))).isNotNull();
        assertThat(refusal(() -> plan.move(item, Shift.DOWN))).isNotNull();
        assertThat(refusal(() -> plan.change(item, PlanFixture.meeting(SOMEBODY, 1))))
                .isNotNull();
        assertThat(refusal(() -> add(PlanFixture.meeting(SOMEBODY, 1)))).isNotNull();
    }

    private void bringTo(PlanStatus status) {
        sent();
        if (status != PlanStatus.TO_AGREE) {
            plan.agree(DEPUTY, false);
        }
        if (status == PlanStatus.APPROVED || status == PlanStatus.SUPERSEDED) {
            plan.approve(DIRECTOR, false);
        }
        if (status == PlanStatus.SUPERSEDED) {
            plan.supersede(DIRECTOR);
        }
        assertThat(plan.status()).isEqualTo(status);
    }

    private void sent() {
        complete();
        consider();
        plan.send(YEAR, 0, CHAIR);
    }

    private void consider() {
        plan.putBefore(PlanFixture.MEETING, CHAIR);
        plan.considered(PlanFixture.CONSIDERATION, CHAIR);
    }

    private void complete() {
        for (int quarter = 1; quarter <= 4; quarter++) {
            add(PlanFixture.meeting(SOMEBODY, quarter));
        }
        add(PlanFixture.event(SOMEBODY, FormOfWork.OPEN_CLASS_HOUR));
        add(PlanFixture.event(SOMEBODY, FormOfWork.EXTRACURRICULAR));
    }

    private void add(ItemContent content) {
        plan.add(UUID.randomUUID(), UUID.randomUUID(), content);
    }

    private static RuleViolation refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        return catchThrowableOfType(RuleViolation.class, step);
    }

    private static By by(String name) {
        return By.on(
                LocalDate.of(2026, 9, 1), new StaffId(UUID.randomUUID()), name, Instant.parse("2026-09-01T04:00:00Z"));
    }
}
