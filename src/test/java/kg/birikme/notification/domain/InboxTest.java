package kg.birikme.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityEvent;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.analysis.AnalysisEvent;
import kg.birikme.archive.ArchiveEvent;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.FollowupFixture;
import kg.birikme.followup.domain.FollowupService;
import kg.birikme.growth.Growth;
import kg.birikme.handin.WorkFlow;
import kg.birikme.handin.WorkStatus;
import kg.birikme.handin.WorkStep;
import kg.birikme.handin.WorkSteps.WorkStepped;
import kg.birikme.notification.NotificationFixture;
import kg.birikme.notification.domain.InboxService.InboxLine;
import kg.birikme.notification.domain.InboxService.InboxPage;
import kg.birikme.people.domain.StaffPage.Joined;
import kg.birikme.people.domain.StaffPages;
import kg.birikme.people.domain.StaffService;
import kg.birikme.plan.PlanEvent;
import kg.birikme.plan.PlanId;
import kg.birikme.protocol.AdoptedRecommendation;
import kg.birikme.protocol.ProtocolEvent;
import kg.birikme.report.ReportEvent;
import kg.birikme.report.ReportKind;
import kg.birikme.report.Reports;
import kg.birikme.shared.Clause;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told what, and that it is told in the transaction of what happened. */
@BirikmeTest
class InboxTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    FollowupFixture followup;

    @Autowired
    FollowupService answers;

    @Autowired
    NotificationFixture inboxes;

    @Autowired
    InboxService inbox;

    @Autowired
    StaffPages staff;

    @Autowired
    StaffService people;

    @Autowired
    MutableClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @Tag("R60")
    void thoseResponsibleAreToldAndTheChairWhenAllHaveAnswered() {
        sample.within(cast -> {
            AdoptedRecommendation adopted =
                    FollowupFixture.of("1.1", FollowupFixture.DUE, cast.person("M02"), cast.person("M09"));
            followup.sign(cast, 1, adopted);
            assertThat(inboxes.told(cast.person("M09"))).containsExactly("PROTOCOL_SIGNED", "RECOMMENDATION_ASSIGNED");
            assertThat(inboxes.told(cast.person("M05"))).containsExactly("PROTOCOL_SIGNED");
            assertThat(inboxes.told(cast.chair())).isEmpty();
            Acting.as(cast.person("M02"), () -> answers.answer(adopted.id(), 0, AnswerState.DONE, ""));
            assertThat(inboxes.told(cast.chair())).isEmpty();
            Acting.as(cast.person("M09"), () -> answers.answer(adopted.id(), 0, AnswerState.DONE, ""));
            assertThat(inboxes.told(cast.chair())).containsExactly("RECOMMENDATION_ANSWERED");
            Acting.as(cast.chair(), () -> answers.extend(adopted.id(), 2, LocalDate.of(2027, 1, 15), "Каникул"));
            Acting.as(cast.chair(), () -> answers.sendBack(adopted.id(), 3, cast.person("M09"), "Барак жок"));
            assertThat(inboxes.told(cast.person("M09")))
                    .containsExactlyInAnyOrder(
                            "PROTOCOL_SIGNED", "RECOMMENDATION_ASSIGNED", "TERM_EXTENDED", "ANSWER_SENT_BACK");
            assertThat(inboxes.told(cast.person("M02"))).doesNotContain("ANSWER_SENT_BACK");
        });
    }

    @Test
    @Tag("R2")
    void thePlanGoesFromDeskToDesk() {
        sample.within(cast -> {
            PlanId plan = new PlanId(UUID.randomUUID());
            followup.publish(new PlanEvent.SentForAgreement(plan, sample.year(), 1, cast.chair(), "А. С. Токтобекова"));
            assertThat(inboxes.told(cast.deputyTeaching())).containsExactly("PLAN_SENT");
            followup.publish(new PlanEvent.Approved(plan, sample.year(), 1, cast.director(), "Р. Э. Мамбеткулова"));
            assertThat(inboxes.told(cast.chair())).containsExactly("PLAN_APPROVED");
            assertThat(inboxes.told(cast.person("M09"))).containsExactly("PLAN_APPROVED");
            assertThat(inboxes.told(cast.director())).isEmpty();
        });
    }

    /** A kind that has no words of its own in the inbox is told all the same. */
    @Test
    @Tag("R53")
    void everyKindOfWorkIsTold() {
        sample.within(cast -> {
            StaffId writer = cast.person("M09");
            UUID work = UUID.randomUUID();
            WorkFlow flow = new WorkFlow("new", Clause.r(53), "report", WorkStatus.ACCEPTED, "/reports/news/#");
            step(flow, work, writer, WorkStep.SUBMITTED, "");
            step(flow, work, writer, WorkStep.RETURNED, "Толуктаңыз");
            assertThat(inboxes.told(cast.chair())).containsExactly("OWN_WORK_SUBMITTED");
            assertThat(inboxes.told(writer)).containsExactly("OWN_WORK_RETURNED");
        });
    }

    private void step(WorkFlow flow, UUID work, StaffId writer, WorkStep step, String remark) {
        followup.publish(new WorkStepped(flow, work, sample.year(), writer, step, "А. С. Токтобекова", remark));
    }

    @Test
    @Tag("R9")
    void activitiesAreToldToWhomTheyConcern() {
        sample.within(cast -> {
            ActivityId activity = new ActivityId(UUID.randomUUID());
            List<StaffId> holders = List.of(cast.person("M09"));
            followup.publish(new ActivityEvent.Held(
                    activity,
                    sample.year(),
                    1,
                    ActivityKind.OPEN_CLASS_HOUR,
                    LocalDate.of(2026, 11, 20),
                    "Ынтымак",
                    holders));
            assertThat(inboxes.told(cast.chair())).containsExactly("ACTIVITY_HELD");
            followup.publish(new ActivityEvent.Analysed(
                    activity, sample.year(), 1, "Ынтымак", holders, cast.person("M05"), "М. М."));
            assertThat(inboxes.told(cast.person("M09"))).containsExactly("ACTIVITY_ANALYSED");
            followup.publish(new ActivityEvent.Cancelled(
                    activity, sample.year(), 2, "Сергек жүрүш", holders, "жаан", false, cast.chair()));
            assertThat(inboxes.told(cast.person("M05"))).containsExactly("ACTIVITY_CANCELLED");
            assertThat(inboxes.told(cast.director())).isEmpty();
        });
    }

    @Test
    @Tag("R47")
    void whatComesBackIsTheWritersAlone() {
        sample.within(cast -> {
            UUID id = UUID.randomUUID();
            StaffId member = cast.person("M09");
            followup.publish(stepped(Growth.PROGRAMME, id, member, WorkStep.SUBMITTED, "Э. С. Мамырканов", ""));
            followup.publish(stepped(Growth.SELF_ANALYSIS, id, member, WorkStep.SUBMITTED, "Э. С. Мамырканов", ""));
            assertThat(inboxes.told(cast.chair())).containsExactly("PROGRAMME_SUBMITTED", "SELF_ANALYSIS_SUBMITTED");
            followup.publish(
                    stepped(Growth.PROGRAMME, id, member, WorkStep.RETURNED, "А. С. Токтобекова", "максаты жок"));
            followup.publish(
                    stepped(Growth.SELF_ANALYSIS, id, member, WorkStep.RETURNED, "А. С. Токтобекова", "жыйынтыгы жок"));
            assertThat(inboxes.told(member)).containsExactly("PROGRAMME_RETURNED", "SELF_ANALYSIS_RETURNED");
            assertThat(inboxes.count("PROGRAMME_RETURNED") + inboxes.count("SELF_ANALYSIS_RETURNED"))
                    .isEqualTo(2);
        });
    }

    @Test
    @Tag("R11")
    void theAnalysisIsToldToItsReadersAndTheirReadingToItsAuthor() {
        sample.within(cast -> {
            UUID analysis = UUID.randomUUID();
            Instant now = Instant.parse("2026-11-22T04:00:00Z");
            followup.publish(new AnalysisEvent.Signed(
                    analysis, sample.year(), "2026-2027", cast.deputyTeaching(), "Н. Т. Чойбекова", now));
            assertThat(inboxes.told(cast.chair())).containsExactly("ANALYSIS_SIGNED");
            assertThat(inboxes.told(cast.director())).containsExactly("ANALYSIS_SIGNED");
            followup.publish(
                    new AnalysisEvent.Seen(analysis, sample.year(), "2026-2027", Role.CHAIR, "А. С. Токтобекова", now));
            assertThat(inboxes.told(cast.deputyTeaching())).containsExactly("ANALYSIS_SEEN");
        });
    }

    @Test
    @Tag("R12")
    void storageIsToldFromHandToHand() {
        sample.within(cast -> {
            Instant now = Instant.parse("2026-11-22T04:00:00Z");
            followup.publish(
                    new ArchiveEvent.HandedOver(sample.year(), "2026-2027", cast.chair(), "А. С. Токтобекова", now));
            assertThat(inboxes.told(cast.deputyTeaching())).containsExactly("YEAR_HANDED_OVER");
            followup.publish(new ArchiveEvent.Stored(
                    sample.year(),
                    "2026-2027",
                    LocalDate.of(2029, 11, 22),
                    cast.chair(),
                    cast.deputyTeaching(),
                    "Н. Т. Чойбекова",
                    now));
            assertThat(inboxes.told(cast.chair())).containsExactly("YEAR_STORED");
            assertThat(inboxes.told(cast.director())).containsExactly("YEAR_STORED");
        });
    }

    @Test
    @Tag("R53")
    void aReportGoesBetweenItsWriterAndTheChair() {
        sample.within(cast -> {
            UUID id = UUID.randomUUID();
            StaffId member = cast.person("M09");
            followup.publish(new ReportEvent.Asked(
                    sample.year(),
                    ReportKind.YEAR,
                    null,
                    LocalDate.of(2027, 5, 25),
                    List.of(member, cast.person("M05"))));
            followup.publish(stepped(Reports.REPORT, id, member, WorkStep.SUBMITTED, "Э. С. Мамырканов", ""));
            followup.publish(
                    stepped(Reports.REPORT, id, member, WorkStep.RETURNED, "А. С. Токтобекова", "таблица жок"));
            followup.publish(stepped(Reports.REPORT, id, member, WorkStep.ACCEPTED, "А. С. Токтобекова", ""));
            assertThat(inboxes.told(member))
                    .containsExactlyInAnyOrder("REPORT_ASKED", "REPORT_RETURNED", "REPORT_ACCEPTED");
            assertThat(inboxes.told(cast.person("M05"))).containsExactly("REPORT_ASKED");
            assertThat(inboxes.told(cast.chair())).containsExactly("REPORT_SUBMITTED");
            followup.publish(stepped(
                    Reports.REPORT, UUID.randomUUID(), cast.chair(), WorkStep.SUBMITTED, "А. С. Токтобекова", ""));
            assertThat(inboxes.told(cast.deputyTeaching())).containsExactly("REPORT_SUBMITTED");
            followup.publish(stepped(Reports.ASSOCIATION, id, null, WorkStep.SUBMITTED, "А. С. Токтобекова", ""));
            followup.publish(stepped(Reports.ASSOCIATION, id, null, WorkStep.ACCEPTED, "Н. Т. Чойбекова", ""));
            assertThat(inboxes.told(cast.deputyTeaching()))
                    .containsExactlyInAnyOrder("REPORT_SUBMITTED", "ASSOCIATION_REPORT_SUBMITTED");
            assertThat(inboxes.told(cast.chair())).contains("ASSOCIATION_REPORT_ACCEPTED");
        });
    }

    private WorkStepped stepped(
            WorkFlow flow, UUID id, @Nullable StaffId writer, WorkStep step, String byName, String remark) {
        return new WorkStepped(flow, id, sample.year(), writer, step, byName, remark);
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        sample.within(cast -> {
            ProtocolEvent.Signed signing = followup.signing(cast, 1, List.of());
            transaction.executeWithoutResult(status -> {
                events.publishEvent(signing);
                status.setRollbackOnly();
            });
            assertThat(inboxes.count("PROTOCOL_SIGNED")).isZero();
            assertThatThrownBy(() -> events.publishEvent(signing)).isInstanceOf(IllegalTransactionStateException.class);
        });
    }

    @Test
    void nobodyReadsAnothersInbox() {
        sample.within(cast -> {
            followup.sign(cast, 1);
            StaffId member = cast.person("M09");
            InboxPage own = Acting.as(member, () -> inbox.page(false, 1));
            assertThat(own.unread()).isEqualTo(1);
            UUID entry = own.lines().get(0).id();
            assertThatThrownBy(() -> Acting.as(cast.person("M05"), () -> inbox.open(entry)))
                    .isInstanceOf(NotFound.class);
            assertThat(Acting.as(member, () -> inbox.open(entry))).isEqualTo("/years/2026-2027/meetings/1/protocol");
            assertThat(Acting.as(member, () -> inbox.page(true, 1)).lines()).isEmpty();
            assertThat(Acting.as(cast.person("M05"), () -> inbox.page(true, 1)).lines())
                    .hasSize(1);
        });
    }

    @Test
    void aFormerMemberKeepsOnlyWhatIsTheirsByName() {
        sample.within(cast -> {
            StaffId member = cast.person("M09");
            followup.sign(cast, 1, FollowupFixture.of("1.1", FollowupFixture.DUE, member, cast.person("S05")));
            Joined membership = Acting.as(cast.director(), () -> staff.person(member))
                    .memberships()
                    .get(0);
            Acting.as(
                    cast.director(),
                    () -> people.leave(membership.id(), membership.version(), LocalDate.of(2026, 11, 23)));
            clock.set(LocalDate.of(2026, 11, 25));
            InboxPage left = Acting.as(member, () -> inbox.page(false, 1));
            assertThat(left.lines()).extracting(InboxLine::kind).containsExactly(EntryKind.RECOMMENDATION_ASSIGNED);
            assertThat(left.unread()).isEqualTo(1);
            InboxPage guest = Acting.as(cast.person("S05"), () -> inbox.page(false, 1));
            assertThat(guest.lines()).extracting(InboxLine::kind).containsExactly(EntryKind.RECOMMENDATION_ASSIGNED);
        });
    }

    @Test
    void allIsReadAtOnce() {
        sample.within(cast -> {
            followup.sign(cast, 1, FollowupFixture.of("1.1", FollowupFixture.DUE, cast.person("M09")));
            Acting.as(cast.person("M09"), () -> inbox.readAll());
            assertThat(Acting.as(cast.person("M09"), () -> inbox.page(false, 1)).unread())
                    .isZero();
            assertThat(unreadOf(cast, "M05")).isEqualTo(1);
        });
    }

    private int unreadOf(DemoCast cast, String person) {
        return Acting.as(cast.person(person), () -> inbox.page(false, 1)).unread();
    }
}
