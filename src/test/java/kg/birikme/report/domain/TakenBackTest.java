package kg.birikme.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.SomeActivity;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.analysis.AnalysisFixture;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.duty.Duties;
import kg.birikme.duty.Duty;
import kg.birikme.duty.DutyKind;
import kg.birikme.growth.Growth;
import kg.birikme.growth.domain.SelfAnalysisService;
import kg.birikme.handin.WorkHistory;
import kg.birikme.handin.WorkStatus;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.notification.domain.EntryKind;
import kg.birikme.notification.domain.InboxService;
import kg.birikme.notification.domain.InboxService.InboxLine;
import kg.birikme.report.ReportKind;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.web.HistoryLine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was written down or handed in by mistake can be taken back by its writer while nothing rests on it; then it counts
 * nowhere, and the trace stays.
 */
@BirikmeTest
class TakenBackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);

    @Autowired
    SampleSchool sample;

    @Autowired
    MeetingFixture meetings;

    @Autowired
    ActivityService activities;

    @Autowired
    SelfAnalysisService selfAnalyses;

    @Autowired
    Growth growth;

    @Autowired
    ReportService reports;

    @Autowired
    WorkHistory history;

    @Autowired
    AssociationReportService association;

    @Autowired
    AnalysisFixture analyses;

    @Autowired
    Duties duties;

    @Autowired
    Years years;

    @Autowired
    InboxService inbox;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Tag("R66")
    void anEventWrittenDownByMistakeCountsNowhereOnceItsWriterTookItBack() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M09");
            StaffId visitor = cast.person("M05");
            ActivityId id = logged(teacher, visitor);
            UUID waiting = handedIn(cast, visitor);
            assertThat(held(teacher)).isEqualTo(1);
            assertThat(figures(waiting)).containsExactly(0, 0, 0, 1, 0, 0);
            assertThatThrownBy(() -> Acting.as(visitor, () -> activities.cancel(id, activityVersion(id), "Жаңылыш")))
                    .isInstanceOf(ActionForbidden.class);

            Acting.as(teacher, () -> activities.cancel(id, activityVersion(id), "Эки жолу жазылган"));

            assertThat(held(teacher)).isZero();
            assertThat(duty(teacher, DutyKind.EVENT_ANALYSIS).asked()).isZero();
            assertThat(figures(waiting)).containsExactly(0, 0, 0, 0, 0, 0);
            assertThat(jdbc.sql(
                                    "select cancel_reason || ' / ' || taken_back || ' / ' || cancelled_by_name from activity")
                            .query(String.class)
                            .single())
                    .startsWith("Эки жолу жазылган / true / ")
                    .doesNotEndWith(" / ");
            assertThat(jdbc.sql("select count(*) from audit_entry where kind = 'activity.trace.takenBack'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(Acting.as(cast.chair(), () -> inbox.page(false, 1).lines()))
                    .extracting(InboxLine::kind)
                    .contains(EntryKind.ACTIVITY_TAKEN_BACK);
        });
    }

    @Test
    @Tag("R51")
    void nothingGoesFromUnderASelfAnalysisThatIsHandedIn() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M09");
            ActivityId id = logged(teacher, cast.person("M05"));
            UUID work = UUID.randomUUID();
            List<String> words = Collections.nCopies(8, "Сөз");
            Acting.as(teacher, () -> selfAnalyses.submit(sample.year(), id, work, 0, words, List.of()));
            assertThat(refusal(teacher, id)).isEqualTo("growth.refusal.restsOnActivity");
            assertThatThrownBy(
                            () -> jdbc.sql("update activity set status = 'CANCELLED', cancel_reason = 'x' where id = ?")
                                    .param(id.value())
                                    .update())
                    .hasMessageContaining("a self-analysis rests on activity");
        });
    }

    @Test
    @Tag("R51")
    void aSelfAnalysisIsTakenBackUntilItIsSeenAndNoneIsHandedInAboutWhatIsGone() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M09");
            ActivityId id = logged(teacher, cast.person("M05"));
            UUID work = UUID.randomUUID();
            List<String> words = Collections.nCopies(8, "Сөз");
            Acting.as(teacher, () -> selfAnalyses.submit(sample.year(), id, work, 0, words, List.of()));
            assertThatThrownBy(() -> Acting.as(cast.chair(), () -> selfAnalyses.withdraw(work, workVersion(work))))
                    .isInstanceOf(NotFound.class);
            Acting.as(teacher, () -> selfAnalyses.withdraw(work, workVersion(work)));
            assertThat(growth.selfAnalyses(year()).get(0).status()).isEqualTo(WorkStatus.DRAFT);
            assertThat(jdbc.sql("select step from work_step where work_id = ? order by seq")
                            .param(work)
                            .query(String.class)
                            .list())
                    .containsExactly("SUBMITTED", "WITHDRAWN");
            Acting.as(teacher, () -> activities.cancel(id, activityVersion(id), "Жаңылыш"));
            assertThatThrownBy(() -> Acting.as(
                            teacher,
                            () -> selfAnalyses.submit(sample.year(), id, work, workVersion(work), words, List.of())))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Tag("R51")
    void aSelfAnalysisThatWasSeenStands() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M09");
            ActivityId id = logged(teacher, cast.person("M05"));
            UUID work = UUID.randomUUID();
            Acting.as(
                    teacher,
                    () -> selfAnalyses.submit(sample.year(), id, work, 0, Collections.nCopies(8, "Сөз"), List.of()));
            Acting.as(cast.chair(), () -> selfAnalyses.seen(work, workVersion(work)));
            assertThatThrownBy(() -> Acting.as(teacher, () -> selfAnalyses.withdraw(work, workVersion(work))))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    @Tag("R53")
    void nothingGoesFromUnderAnAcceptedReport() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M09");
            StaffId visitor = cast.person("M05");
            ActivityId id = logged(teacher, visitor);
            UUID report = handedIn(cast, visitor);
            Acting.as(cast.chair(), () -> reports.accept(report, version(report)));
            assertThat(refusal(teacher, id)).isEqualTo("report.refusal.countsActivity");
        });
    }

    @Test
    @Tag("R12")
    void nothingGoesFromUnderTheAssociationsAcceptedReport() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M09");
            ActivityId id = logged(teacher, cast.person("M05"));
            meetings.held(cast, LocalDate.of(2026, 10, 8));
            Acting.as(cast.chair(), () -> association.submit(sample.year(), 0, Collections.nCopies(9, "Сөз"), 1));
            Acting.as(cast.deputyTeaching(), () -> association.accept(sample.year(), associationVersion()));
            assertThat(refusal(teacher, id)).isEqualTo("report.refusal.countedByAssociation");
        });
    }

    @Test
    @Tag("R11")
    void nothingGoesFromUnderASignedAnalysis() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M09");
            ActivityId id = logged(teacher, cast.person("M05"));
            analyses.signed(cast);
            assertThat(refusal(teacher, id)).isEqualTo("analysis.refusal.countsIt");
        });
    }

    @Test
    @Tag("R53")
    void aReportIsTakenBackByItsWriterUntilItIsAccepted() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M05");
            UUID id = handedIn(cast, teacher);
            assertThatThrownBy(() -> Acting.as(cast.chair(), () -> reports.withdraw(id, version(id))))
                    .isInstanceOf(NotFound.class);
            Acting.as(teacher, () -> {
                reports.withdraw(id, version(id));
                reports.withdraw(id, 0);
            });
            assertThat(status(id)).isEqualTo(WorkStatus.DRAFT);
            assertThat(jdbc.sql("select first_submitted_at is null from report where id = ?")
                            .param(id)
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            assertThat(history.of(id, "report"))
                    .extracting(HistoryLine::messageKey)
                    .containsExactly("report.step.WITHDRAWN", "report.step.SUBMITTED");
            assertThat(Acting.as(cast.chair(), () -> inbox.page(false, 1).lines()))
                    .extracting(InboxLine::kind)
                    .contains(EntryKind.REPORT_WITHDRAWN);
            Acting.as(teacher, () -> reports.submit(id, version(id), content("Толук")));
            Acting.as(cast.chair(), () -> reports.accept(id, version(id)));
            assertThatThrownBy(() -> Acting.as(teacher, () -> reports.withdraw(id, version(id))))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    @Tag("R53")
    void aReturnedReportThatIsTakenBackStillTellsWhyItWasReturned() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M05");
            UUID id = handedIn(cast, teacher);
            Acting.as(cast.chair(), () -> reports.giveBack(id, version(id), "Толуктаңыз"));
            Acting.as(teacher, () -> reports.submit(id, version(id), content("Толук")));
            Acting.as(teacher, () -> reports.withdraw(id, version(id)));
            assertThat(status(id)).isEqualTo(WorkStatus.RETURNED);
            assertThat(jdbc.sql("select remark from report where id = ?")
                            .param(id)
                            .query(String.class)
                            .single())
                    .isEqualTo("Толуктаңыз");
        });
    }

    @Test
    @Tag("R12")
    void theChairTakesTheAssociationsReportBackUntilItIsAccepted() {
        sample.within(cast -> {
            meetings.held(cast, LocalDate.of(2026, 10, 8));
            Acting.as(cast.chair(), () -> association.submit(sample.year(), 0, Collections.nCopies(9, "Сөз"), 1));
            assertThatThrownBy(() -> Acting.as(
                            cast.deputyTeaching(), () -> association.withdraw(sample.year(), associationVersion())))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(cast.chair(), () -> association.withdraw(sample.year(), associationVersion()));
            Acting.as(
                    cast.chair(),
                    () -> association.submit(sample.year(), associationVersion(), Collections.nCopies(9, "Башка"), 1));
            Acting.as(cast.deputyTeaching(), () -> association.accept(sample.year(), associationVersion()));
            assertThatThrownBy(() ->
                            Acting.as(cast.chair(), () -> association.withdraw(sample.year(), associationVersion())))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    private ActivityId logged(StaffId holder, StaffId visitor) {
        ActivityId id = new ActivityId(UUID.randomUUID());
        Acting.as(
                holder,
                () -> activities.log(
                        id,
                        sample.year(),
                        SomeActivity.of(ActivityKind.OPEN_CLASS_HOUR, "Менин укуктарым", DAY, true),
                        List.of(holder),
                        new ActivityOutcome(24, ""),
                        List.of(visitor)));
        return id;
    }

    private String refusal(StaffId holder, ActivityId id) {
        return Acting.as(
                        holder,
                        () -> catchThrowableOfType(
                                RuleViolation.class, () -> activities.cancel(id, activityVersion(id), "Жаңылыш")))
                .messageKey();
    }

    private UUID handedIn(DemoCast cast, StaffId teacher) {
        Acting.as(
                cast.chair(),
                () -> reports.ask(sample.year(), ReportKind.QUARTER, 1, LocalDate.of(2026, 11, 30), List.of(teacher)));
        UUID id = jdbc.sql("select id from report where staff_id = ?")
                .param(teacher.value())
                .query(UUID.class)
                .single();
        Acting.as(teacher, () -> reports.submit(id, 0, content("Кыйын")));
        return id;
    }

    private YearView year() {
        return years.get(sample.year());
    }

    private int held(StaffId member) {
        return duty(member, DutyKind.HELD).done();
    }

    private Duty duty(StaffId member, DutyKind kind) {
        return duties.board(year()).of(member).orElseThrow().duty(kind);
    }

    private List<Integer> figures(UUID report) {
        return List.of(jdbc.sql("select figures from report where id = ?")
                .param(report)
                .query((row, number) -> (Integer[]) row.getArray(1).getArray())
                .single());
    }

    private WorkStatus status(UUID report) {
        return WorkStatus.valueOf(jdbc.sql("select status from report where id = ?")
                .param(report)
                .query(String.class)
                .single());
    }

    private int version(UUID report) {
        return jdbc.sql("select version from report where id = ?")
                .param(report)
                .query(Integer.class)
                .single();
    }

    private int workVersion(UUID work) {
        return jdbc.sql("select version from self_analysis where id = ?")
                .param(work)
                .query(Integer.class)
                .single();
    }

    private int activityVersion(ActivityId id) {
        return jdbc.sql("select version from activity where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private int associationVersion() {
        return jdbc.sql("select version from association_report")
                .query(Integer.class)
                .single();
    }

    private static ReportContent content(String difficulties) {
        return new ReportContent(null, null, null, null, null, List.of(), "", "", difficulties, "");
    }
}
