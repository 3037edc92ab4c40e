package kg.birikme.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.handin.WorkHistory;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.domain.MeetingAttendance;
import kg.birikme.notification.domain.EntryKind;
import kg.birikme.notification.domain.InboxService;
import kg.birikme.notification.domain.InboxService.InboxLine;
import kg.birikme.report.ReportKind;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.web.HistoryLine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports lose no words in a second tab, rest on meetings that were held, and keep every step. */
@BirikmeTest
class ReportRulesTest {

    private static final List<String> WORDS = Collections.nCopies(9, "Сөз");

    @Autowired
    SampleSchool sample;

    @Autowired
    MeetingFixture meetings;

    @Autowired
    MeetingAttendance attendance;

    @Autowired
    AssociationReportService association;

    @Autowired
    ReportService reports;

    @Autowired
    WorkHistory history;

    @Autowired
    InboxService inbox;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Tag("R12")
    void theAssociationsReportRestsOnAMeetingThatWasHeld() {
        sample.within(cast -> {
            MeetingId id = meetings.convened(cast, LocalDate.of(2026, 10, 8));
            InvalidInput early = Acting.as(
                    cast.chair(),
                    () -> catchThrowableOfType(
                            InvalidInput.class, () -> association.submit(sample.year(), 0, WORDS, 1)));
            assertThat(early.field()).isEqualTo("heardAt");
            meetings.hold(cast, id);
            Acting.as(cast.chair(), () -> association.submit(sample.year(), 0, WORDS, 1));
            RuleViolation rests = Acting.as(
                    cast.secretary(),
                    () -> catchThrowableOfType(RuleViolation.class, () -> attendance.takeBack(id, "Жаңылыш")));
            assertThat(rests.messageKey()).isEqualTo("report.refusal.heardThere");
        });
    }

    @Test
    @Tag("R12")
    void itsReturnIsToldAndASecondTabLosesNothing() {
        sample.within(cast -> {
            meetings.held(cast, LocalDate.of(2026, 10, 8));
            Acting.as(cast.chair(), () -> {
                association.submit(sample.year(), 0, WORDS, 1);
                association.submit(sample.year(), 0, WORDS, 1);
                assertThatThrownBy(() -> association.submit(sample.year(), 0, Collections.nCopies(9, "Башка"), 1))
                        .isInstanceOf(StaleVersion.class);
            });
            Acting.as(cast.deputyTeaching(), () -> {
                association.giveBack(sample.year(), version(), "Толуктаңыз");
                association.giveBack(sample.year(), 0, "Толуктаңыз");
                assertThatThrownBy(() -> association.giveBack(sample.year(), 0, "Дагы бир эскертүү"))
                        .isInstanceOf(StaleVersion.class);
            });
            assertThat(Acting.as(cast.chair(), () -> inbox.page(false, 1).lines()))
                    .extracting(InboxLine::kind)
                    .contains(EntryKind.ASSOCIATION_REPORT_RETURNED);
        });
    }

    @Test
    @Tag("R53")
    void aMembersReportKeepsItsStepsAndItsWriter() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M05");
            UUID id = asked(cast, teacher);
            Acting.as(teacher, () -> {
                reports.submit(id, 0, content("Кыйын"));
                assertThatThrownBy(() -> reports.submit(id, 0, content("Башка")))
                        .isInstanceOf(StaleVersion.class);
            });
            Acting.as(cast.chair(), () -> reports.giveBack(id, version(id), "Толуктаңыз"));
            Acting.as(teacher, () -> reports.submit(id, version(id), content("Толук")));
            Acting.as(cast.chair(), () -> reports.accept(id, version(id)));
            assertThat(history.of(id, "report"))
                    .extracting(HistoryLine::messageKey)
                    .containsExactly(
                            "report.step.ACCEPTED",
                            "report.step.SUBMITTED",
                            "report.step.RETURNED",
                            "report.step.SUBMITTED");
            assertThat(history.of(id, "report")).extracting(HistoryLine::remark).contains("Толуктаңыз");
            assertThat(jdbc.sql("select accepted_name from report where id = ?")
                            .param(id)
                            .query(String.class)
                            .single())
                    .isNotBlank();
        });
    }

    @Test
    @Tag("R53")
    void whoHasLeftTheAssociationWritesNoReport() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M05");
            UUID id = asked(cast, teacher);
            jdbc.sql("update membership set to_day = date '2026-11-01' where staff_id = ?")
                    .param(teacher.value())
                    .update();
            assertThatThrownBy(() -> Acting.as(teacher, () -> reports.write(id, 0, content("Сөз"))))
                    .isInstanceOf(NotFound.class);
        });
    }

    private UUID asked(DemoCast cast, StaffId teacher) {
        Acting.as(
                cast.chair(),
                () -> reports.ask(sample.year(), ReportKind.QUARTER, 1, LocalDate.of(2026, 11, 30), List.of(teacher)));
        return jdbc.sql("select id from report where staff_id = ?")
                .param(teacher.value())
                .query(UUID.class)
                .single();
    }

    private int version(UUID id) {
        return jdbc.sql("select version from report where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private int version() {
        return jdbc.sql("select version from association_report")
                .query(Integer.class)
                .single();
    }

    private static ReportContent content(String difficulties) {
        return new ReportContent(null, null, null, null, null, List.of(), "", "", difficulties, "");
    }
}
