package kg.birikme.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanState;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.PlannedMeeting;
import kg.birikme.plan.Plans;
import kg.birikme.plan.domain.PlanComparison.ItemField;
import kg.birikme.plan.domain.PlanHead.DecisionView;
import kg.birikme.plan.domain.PlanPages.PlanPage;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.Shift;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BirikmeTest
class PlanServiceTest {

    @Autowired
    private Years years;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private PlanFixture fixture;

    @Autowired
    private PlanDrafting drafting;

    @Autowired
    private PlanApproval approval;

    @Autowired
    private PlanMarks marks;

    @Autowired
    private PlanPages pages;

    @Autowired
    private Plans plans;

    @Test
    @Tag("R2")
    void thePlanGoesFromTheChairOverMeetingAndDeputyToTheDirector() {
        sample.within(cast -> {
            PlanId id = fixture.approved(cast);

            PlanHead head = pages.head(fixture.year(), id);
            assertThat(head.status()).isEqualTo(PlanStatus.APPROVED);
            assertThat(head.protocolNo()).isEqualTo(1);
            assertThat(head.decisions())
                    .extracting(DecisionView::step)
                    .containsExactly(
                            PlanStep.DRAFTED,
                            PlanStep.PUT_BEFORE_MEETING,
                            PlanStep.CONSIDERED,
                            PlanStep.SENT,
                            PlanStep.AGREED,
                            PlanStep.APPROVED);
            assertThat(head.decisions()).extracting(DecisionView::byName).last().isEqualTo("Р. Э. Мамбеткулова");
            assertThat(plans.inForce(fixture.year())).map(ref -> ref.id()).contains(id);
        });
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        sample.within(cast -> {
            PlanId id = fixture.draft(cast);
            UUID item = UUID.randomUUID();
            ItemContent content = new ItemContent(
                    PlanSection.MASTERY,
                    true,
                    "Семинар",
                    "",
                    FormOfWork.SEMINAR,
                    PlanTerm.range(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 12, 11)),
                    List.of(cast.person("M09"), cast.person("S05")),
                    null,
                    "эстеткич",
                    List.of(24, 22),
                    "№ 5 буйрук");

            Acting.as(cast.chair(), () -> drafting.addItem(id, item, content));

            ItemView read = item(cast, item);
            assertThat(read.content()).isEqualTo(content);
            assertThat(read.number()).isEqualTo(7);
            assertThat(read.ordinal()).isEqualTo(1);
            assertThat(page(cast).head().texts().tasks()).containsExactly("а", "б", "в", "г");
        });
    }

    @Test
    void itemsChangePlacesAndSections() {
        sample.within(cast -> {
            fixture.draft(cast);
            List<ItemView> before = page(cast).of(PlanSection.MEETINGS);
            Acting.as(cast.chair(), () -> {
                drafting.moveItem(page(cast).head().id(), before.get(0).id(), Shift.BOTTOM);
                drafting.moveItem(page(cast).head().id(), before.get(2).id(), Shift.UP);
            });
            assertThat(contents(cast, PlanSection.MEETINGS))
                    .containsExactly("3-жыйын", "2-жыйын", "4-жыйын", "1-жыйын");

            ItemView moved = page(cast).of(PlanSection.OPEN_EVENTS).get(0);
            Acting.as(
                    cast.chair(),
                    () -> drafting.changeItem(
                            page(cast).head().id(),
                            moved.id(),
                            moved.version(),
                            PlanFixture.item(PlanSection.PARENTS, "Көчтү", null, null, cast.chair())));
            assertThat(contents(cast, PlanSection.PARENTS)).containsExactly("Көчтү");
            assertThat(page(cast).of(PlanSection.OPEN_EVENTS))
                    .extracting(ItemView::ordinal)
                    .containsExactly(1);

            Acting.as(
                    cast.chair(),
                    () -> drafting.removeItem(
                            page(cast).head().id(), before.get(0).id()));
            assertThat(contents(cast, PlanSection.MEETINGS)).containsExactly("3-жыйын", "2-жыйын", "4-жыйын");
        });
    }

    @Test
    @Tag("R2")
    void aReturnedPlanPassesTheDeputyAgainAndAMeetingOnlyIfAskedFor() {
        sample.within(cast -> {
            PlanId id = fixture.agreed(cast);
            Acting.as(
                    cast.director(),
                    () -> approval.giveBack(id, fixture.version(id), "10-пункттун мөөнөтүн тактаңыз", false));
            assertThat(fixture.status(id)).isEqualTo(PlanStatus.RETURNED);
            assertThat(pages.head(fixture.year(), id).openReturn())
                    .map(DecisionView::remark)
                    .contains("10-пункттун мөөнөтүн тактаңыз");

            fixture.send(cast, id);
            assertThat(fixture.status(id)).isEqualTo(PlanStatus.TO_AGREE);

            Acting.as(
                    cast.deputyTeaching(), () -> approval.giveBack(id, fixture.version(id), "Кайра талкуулаңыз", true));
            assertThat(refusal(cast, () -> approval.send(id, fixture.version(id))))
                    .isEqualTo("plan.refusal.newMeetingNeeded");
            fixture.consider(cast, id);
            fixture.send(cast, id);
            assertThat(fixture.status(id)).isEqualTo(PlanStatus.TO_AGREE);
        });
    }

    @Test
    @Tag("R2")
    void theChairTakesBackWhatWasSent() {
        sample.within(cast -> {
            PlanId id = fixture.sent(cast);
            Acting.as(cast.chair(), () -> approval.recall(id, fixture.version(id)));
            assertThat(fixture.status(id)).isEqualTo(PlanStatus.CONSIDERED);
        });
    }

    @Test
    @Tag("R2")
    void aPlanTakenOffTheAgendaIsADraftAgain() {
        sample.within(cast -> {
            PlanId id = fixture.draft(cast);
            Acting.as(cast.chair(), () -> {
                plans.putBeforeMeeting(id, PlanFixture.MEETING);
                plans.putBeforeMeeting(id, PlanFixture.MEETING);
                assertThat(fixture.status(id)).isEqualTo(PlanStatus.IN_MEETING);
                plans.takenOffMeeting(id, UUID.randomUUID());
                assertThat(fixture.status(id)).isEqualTo(PlanStatus.IN_MEETING);
                plans.takenOffMeeting(id, PlanFixture.MEETING.meetingId());
            });
            assertThat(fixture.status(id)).isEqualTo(PlanStatus.DRAFT);
        });
    }

    @Test
    @Tag("R2")
    void aNewRevisionKeepsLinesAndTakesThePlaceOfTheFormer() {
        sample.within(cast -> {
            PlanId first = fixture.approved(cast);
            PlanId second = new PlanId(UUID.randomUUID());
            Acting.as(cast.chair(), () -> {
                drafting.revise(first, second);
                drafting.revise(first, second);
                ItemView changed = page(cast).items().get(0);
                drafting.changeItem(second, changed.id(), changed.version(), PlanFixture.meeting(cast.chair(), 2));
                drafting.removeItem(second, page(cast).items().get(1).id());
                drafting.addItem(second, UUID.randomUUID(), PlanFixture.meeting(cast.person("M13"), 1));
            });
            assertThat(plans.inForce(fixture.year())).map(ref -> ref.id()).contains(first);

            PlanComparison differences = Acting.as(cast.chair(), () -> pages.compare("2026-2027", 1, 2))
                    .differences();
            assertThat(differences.added()).hasSize(1);
            assertThat(differences.removed()).hasSize(1);
            assertThat(differences.changed())
                    .singleElement()
                    .satisfies(
                            change -> assertThat(change.fields()).containsExactly(ItemField.CONTENT, ItemField.TERM));

            fixture.consider(cast, second);
            fixture.send(cast, second);
            fixture.agree(cast, second);
            fixture.approve(cast, second);
            assertThat(fixture.status(first)).isEqualTo(PlanStatus.SUPERSEDED);
            assertThat(plans.inForce(fixture.year())).map(ref -> ref.revision()).contains(2);
        });
    }

    @Test
    @Tag("R2")
    void oneRevisionIsUnderWayAtATime() {
        sample.within(cast -> {
            PlanId first = fixture.approved(cast);
            Acting.as(cast.chair(), () -> drafting.revise(first, new PlanId(UUID.randomUUID())));
            assertThat(refusal(cast, () -> drafting.revise(first, new PlanId(UUID.randomUUID()))))
                    .isEqualTo("plan.refusal.openRevision");
        });
    }

    @Test
    @Tag("R1")
    void aYearHasOnePlan() {
        sample.within(cast -> {
            PlanId id = fixture.empty(cast);
            Acting.as(cast.chair(), () -> drafting.start(id, fixture.year()));
            assertThat(refusal(cast, () -> drafting.start(new PlanId(UUID.randomUUID()), fixture.year())))
                    .isEqualTo("plan.refusal.exists");
        });
    }

    @Test
    void aStaleFormIsRefused() {
        sample.within(cast -> {
            PlanId id = fixture.draft(cast);
            int version = fixture.version(id);
            Acting.as(cast.chair(), () -> {
                drafting.write(id, version, PlanTexts.EMPTY);
                assertThatThrownBy(() -> drafting.write(id, version, PlanTexts.EMPTY))
                        .isInstanceOf(StaleVersion.class);
            });
        });
    }

    @Test
    @Tag("R2")
    void aSecondClickDoesNothing() {
        sample.within(cast -> {
            PlanId id = fixture.sent(cast);
            int version = fixture.version(id);
            Acting.as(cast.deputyTeaching(), () -> {
                approval.agree(id, version, false);
                approval.agree(id, version, false);
            });
            int agreed = fixture.version(id);
            Acting.as(cast.director(), () -> {
                approval.giveBack(id, agreed, "Оңдоңуз", false);
                approval.giveBack(id, agreed, "Оңдоңуз", false);
            });
            assertThat(pages.head(fixture.year(), id).decisions())
                    .extracting(DecisionView::step)
                    .containsOnlyOnce(PlanStep.AGREED, PlanStep.RETURNED);
        });
    }

    @Test
    @Tag("R1")
    @Tag("R2")
    void marksChangeNoRevision() {
        sample.within(cast -> {
            PlanId id = fixture.approved(cast);
            int version = fixture.version(id);
            ItemView item = page(cast).items().get(6);
            Acting.as(cast.chair(), () -> {
                RuleViolation refused = catchThrowableOfType(
                        RuleViolation.class,
                        () -> marks.mark(id, item.id(), item.mark().version(), DoneState.NOT_DONE, null, " "));
                assertThat(refused.field()).isEqualTo("reason");
                marks.mark(id, item.id(), item.mark().version(), DoneState.NOT_DONE, null, "Убакыт жетпеди");
            });
            plansMarks(cast, page(cast).items().get(0).line());

            assertThat(fixture.version(id)).isEqualTo(version);
            PlanState state = plans.state(years.get(fixture.year())).orElseThrow();
            assertThat(state.marks()).containsEntry(DoneState.DONE, 1).containsEntry(DoneState.NOT_DONE, 1);
            assertThat(state.fulfilmentPercent()).isEqualTo(14);
            assertThat(state.meetings()).containsExactly(1, 1, 1, 1);
            assertThat(state.late()).isEqualTo(2);
            assertThat(state.actsNext()).isEmpty();
        });
    }

    private void plansMarks(DemoCast cast, UUID line) {
        Acting.as(cast.chair(), () -> plans.markLine(line, DoneState.DONE, LocalDate.of(2026, 8, 28), "№ 1 жыйын"));
    }

    @Test
    @Tag("R3")
    void meetingsOfThePlanSayWhenTheyCount() {
        sample.within(cast -> {
            PlanId id = fixture.draft(cast);
            Acting.as(
                    cast.chair(),
                    () -> drafting.addItem(
                            id,
                            UUID.randomUUID(),
                            PlanFixture.item(
                                    PlanSection.MEETINGS,
                                    "Биринчи",
                                    FormOfWork.SITTING,
                                    PlanTerm.onDate(LocalDate.of(2026, 8, 28)),
                                    cast.chair())));
            PlannedMeeting last = plans.meetingItems(fixture.year()).get(4);
            assertThat(last.quarter()).isEqualTo(1);
            assertThat(last.date()).isEqualTo(LocalDate.of(2026, 8, 28));
            assertThat(plans.state(years.get(fixture.year())).orElseThrow().actsNext())
                    .contains(Role.CHAIR);
            assertThat(plans.itemChoices(fixture.year())).hasSize(8);
        });
    }

    @Test
    @Tag("R2")
    void othersMayNotDoTheChairsStepsNorTheChairTheirs() {
        sample.within(cast -> {
            PlanId id = fixture.sent(cast);
            int version = fixture.version(id);
            forbidden(cast, "S01", () -> approval.agree(id, version, true));
            forbidden(cast, "S02", () -> approval.approve(id, version, true));
            forbidden(cast, "M01", () -> approval.agree(id, version, true));
            forbidden(cast, "M02", () -> approval.recall(id, version));
            forbidden(cast, "S01", () -> approval.giveBack(id, version, "а", false));
            forbidden(cast, "M05", () -> drafting.addItem(id, UUID.randomUUID(), PlanFixture.meeting(cast.chair(), 1)));
        });
    }

    private void forbidden(DemoCast cast, String who, Runnable step) {
        assertThatThrownBy(() -> Acting.as(cast.person(who), step)).isInstanceOf(ActionForbidden.class);
    }

    private String refusal(DemoCast cast, Runnable step) {
        return catchThrowableOfType(RuleViolation.class, () -> Acting.as(cast.chair(), step))
                .messageKey();
    }

    private PlanPage page(DemoCast cast) {
        return Acting.as(cast.chair(), () -> pages.page("2026-2027", null)).orElseThrow();
    }

    private ItemView item(DemoCast cast, UUID id) {
        return page(cast).items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> contents(DemoCast cast, PlanSection section) {
        return page(cast).of(section).stream()
                .map(item -> item.content().content())
                .toList();
    }
}
