package kg.birikme.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.Plans;
import kg.birikme.shared.Language;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a meeting considered and a director approved stands as it was on that day. */
@BirikmeTest
class PlanConsideredTest {

    private static final String SLUG = "2026-2027";

    @Autowired
    SampleSchool sample;

    @Autowired
    PlanFixture fixture;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanApproval approval;

    @Autowired
    PlanPages pages;

    @Autowired
    PlanPaper papers;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Tag("R2")
    void aConsideredPlanIsNotRewrittenBehindTheMeetingsBack() {
        sample.within(cast -> {
            PlanId id = fixture.considered(cast);
            assertThat(refusedToAdd(cast, id)).isEqualTo("plan.refusal.locked");
            assertThatThrownBy(() -> jdbc.sql("update plan set theme = 'башка' where id = ?")
                            .param(id.value())
                            .update())
                    .hasStackTraceContaining("content rests");
            assertThatThrownBy(() -> jdbc.sql("delete from plan_item where plan_id = ?")
                            .param(id.value())
                            .update())
                    .hasStackTraceContaining("rest");
            assertThatThrownBy(() -> jdbc.sql("update plan set considered_content = '{}' where id = ?")
                            .param(id.value())
                            .update())
                    .hasStackTraceContaining("what was considered");
        });
    }

    @Test
    @Tag("R2")
    void takenBackItNeedsAMeetingAgain() {
        sample.within(cast -> {
            PlanId id = fixture.considered(cast);
            Acting.as(cast.chair(), () -> approval.reopen(id, fixture.version(id)));
            assertThat(fixture.status(id)).isEqualTo(PlanStatus.DRAFT);
            assertThat(refusedToAdd(cast, id)).isNull();
            RuleViolation sent = Acting.as(
                    cast.chair(),
                    () -> catchThrowableOfType(RuleViolation.class, () -> approval.send(id, fixture.version(id))));
            assertThat(sent.messageKey()).isEqualTo("plan.refusal.notConsidered");
            fixture.consider(cast, id);
            fixture.send(cast, id);
            assertThat(head(id).changes()).isZero();
        });
    }

    @Test
    @Tag("R2")
    void beforeAnotherMeetingItIsADraftAgain() {
        sample.within(cast -> {
            PlanId id = fixture.considered(cast);
            Acting.as(cast.chair(), () -> {
                plans.putBeforeMeeting(id, PlanFixture.MEETING);
                plans.takenOffMeeting(id, PlanFixture.MEETING.meetingId());
            });
            assertThat(fixture.status(id)).isEqualTo(PlanStatus.DRAFT);
        });
    }

    @Test
    @Tag("R2")
    void whatChangedAfterTheReturnIsSeenByEverybody() {
        sample.within(cast -> {
            PlanId id = fixture.sent(cast);
            assertThat(head(id).changes()).isZero();
            Acting.as(cast.deputyTeaching(), () -> approval.giveBack(id, fixture.version(id), "Тактаңыз", false));
            assertThat(refusedToAdd(cast, id)).isNull();
            Acting.as(cast.chair(), () -> {
                ItemView meeting = pages.page(SLUG, null).orElseThrow().items().get(0);
                drafting.removeItem(id, meeting.id());
                drafting.addItem(id, UUID.randomUUID(), PlanFixture.meeting(cast.chair(), 1));
                drafting.write(
                        id, fixture.version(id), new PlanTexts("Башка", "Максат", List.of("а", "б", "в"), "Ооба"));
            });
            fixture.send(cast, id);
            assertThat(head(id).changes()).isEqualTo(7);
            PlanComparison found =
                    Acting.as(cast.director(), () -> pages.changes(SLUG, null).differences());
            assertThat(found.count()).isEqualTo(7);
            assertThat(found.added()).hasSize(2);
            assertThat(found.removed()).hasSize(1);
            assertThat(found.texts()).hasSize(4);
            assertThat(print(cast, id).toString()).contains("Жыйын карагандан кийин өзгөргөн жерлери: 7.");
        });
    }

    @Test
    @Tag("R2")
    @Tag("R12")
    void whatWasApprovedPrintsAsOnItsDay() {
        sample.within(cast -> {
            PlanId id = fixture.approved(cast);
            String before = print(cast, id).toString();
            assertThat(before).contains("А. С. Токтобекова");
            jdbc.sql("update staff set surname = 'Жаңыбекова' where id = ?")
                    .param(cast.chair().value())
                    .update();
            jdbc.sql("update school set full_name_ky = 'Башка мектеп'").update();
            assertThat(print(cast, id).toString()).isEqualTo(before);
            assertThatThrownBy(() -> jdbc.sql("update plan set approved_sheet = null where id = ?")
                            .param(id.value())
                            .update())
                    .hasStackTraceContaining("what was approved");
        });
    }

    @Test
    @Tag("R1")
    void aDraftRevisionIsGivenUpAndThePlanInForceGoesOn() {
        sample.within(cast -> {
            PlanId first = fixture.approved(cast);
            PlanId second = new PlanId(UUID.randomUUID());
            Acting.as(cast.chair(), () -> {
                drafting.revise(first, second);
                approval.discard(second, fixture.version(second));
                assertThat(pages.page(SLUG, null).orElseThrow().head().id()).isEqualTo(first);
                assertThat(pages.revisions(SLUG))
                        .extracting(PlanHead::status)
                        .containsExactly(PlanStatus.DISCARDED, PlanStatus.APPROVED);
                PlanId third = new PlanId(UUID.randomUUID());
                drafting.revise(first, third);
                assertThat(pages.page(SLUG, null).orElseThrow().head().revision())
                        .isEqualTo(3);
            });
        });
    }

    @Test
    @Tag("R1")
    void theFirstPlanOfAYearStays() {
        sample.within(cast -> {
            PlanId id = fixture.draft(cast);
            RuleViolation refused = Acting.as(
                    cast.chair(),
                    () -> catchThrowableOfType(RuleViolation.class, () -> approval.discard(id, fixture.version(id))));
            assertThat(refused.messageKey()).isEqualTo("plan.refusal.firstStays");
        });
    }

    @Test
    @Tag("R1")
    void thoseResponsibleKeepTheirOrder() {
        sample.within(cast -> {
            PlanId id = fixture.draft(cast);
            UUID item = UUID.randomUUID();
            List<StaffId> order = List.of(cast.person("M12"), cast.person("M03"), cast.person("M07"));
            ItemContent content =
                    PlanFixture.event(cast.chair(), FormOfWork.SEMINAR).by(order);
            Acting.as(cast.chair(), () -> {
                drafting.addItem(id, item, content);
                drafting.changeItem(
                        id, item, 0, content.by(List.of(cast.person("M03"), cast.person("M05"), cast.person("M12"))));
            });
            assertThat(Acting.as(
                            cast.chair(),
                            () -> pages.page(SLUG, null).orElseThrow().items().stream()
                                    .filter(one -> one.id().equals(item))
                                    .findFirst()
                                    .orElseThrow()
                                    .content()
                                    .responsible()))
                    .containsExactly(cast.person("M12"), cast.person("M03"), cast.person("M05"));
        });
    }

    private String refusedToAdd(DemoCast cast, PlanId id) {
        RuleViolation refused = Acting.as(
                cast.chair(),
                () -> catchThrowableOfType(
                        RuleViolation.class,
                        () -> drafting.addItem(id, UUID.randomUUID(), PlanFixture.work(cast.chair(), "Башка иш"))));
        return refused == null ? null : refused.messageKey();
    }

    private PlanHead head(PlanId id) {
        return pages.head(fixture.year(), id);
    }

    private Paper print(DemoCast cast, PlanId id) {
        return Acting.as(
                cast.chair(),
                () -> papers.of(pages.page(SLUG, head(id).revision()).orElseThrow(), Language.KY, false));
    }
}
