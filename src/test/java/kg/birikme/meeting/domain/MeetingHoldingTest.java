package kg.birikme.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.domain.MeetingFile.HistoryRow;
import kg.birikme.people.People;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting is held when it was held, and a mistake is taken back while nothing rests on it. */
@BirikmeTest
class MeetingHoldingTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 8);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 19);

    @Autowired
    SampleSchool sample;

    @Autowired
    MeetingFixture fixture;

    @Autowired
    ProtocolFixture protocols;

    @Autowired
    MeetingAttendance attendance;

    @Autowired
    MeetingConvening convening;

    @Autowired
    MeetingMoving moving;

    @Autowired
    MeetingPages pages;

    @Autowired
    Meetings meetings;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    @Test
    @Tag("R3")
    void itsHourHasToCome() {
        sample.within(cast -> {
            MeetingId id = fixture.convened(cast, AUTUMN);
            clock.set(AUTUMN.atTime(14, 29));
            all(cast, id);
            assertThat(refusedToHold(cast, id).messageKey()).isEqualTo("meeting.refusal.hourNotCome");
            clock.set(AUTUMN.atTime(14, 30));
            Acting.as(cast.secretary(), () -> attendance.hold(id));
            assertThat(meetings.get(id).status()).isEqualTo(MeetingStatus.HELD);
        });
    }

    @Test
    @Tag("R48")
    void attendanceIsTakenAndSomebodyWasThere() {
        sample.within(cast -> {
            MeetingId id = fixture.convened(cast, AUTUMN);
            clock.set(AUTUMN.atTime(15, 0));
            assertThat(refusedToHold(cast, id).messageKey()).isEqualTo("meeting.refusal.attendanceMissing");
            Acting.as(cast.secretary(), () -> attendance.take(id, version(id), nobody(), List.of()));
            assertThat(refusedToHold(cast, id).messageKey()).isEqualTo("meeting.refusal.nobodyPresent");
            all(cast, id);
            Acting.as(cast.secretary(), () -> attendance.hold(id));
            RuleViolation emptied = Acting.as(
                    cast.secretary(),
                    () -> catchThrowableOfType(
                            RuleViolation.class, () -> attendance.take(id, version(id), nobody(), List.of())));
            assertThat(emptied.messageKey()).isEqualTo("meeting.refusal.nobodyPresent");
        });
    }

    @Test
    @Tag("R4")
    void nobodyIsConvenedToAnHourThatIsPast() {
        sample.within(cast -> {
            MeetingId id = fixture.planned(cast, AUTUMN);
            clock.set(AUTUMN.atTime(14, 31));
            RuleViolation late = Acting.as(
                    cast.chair(), () -> catchThrowableOfType(RuleViolation.class, () -> convening.convene(id, "")));
            assertThat(late.messageKey()).isEqualTo("meeting.refusal.past");
            clock.set(AUTUMN.atTime(9, 0));
            Acting.as(cast.chair(), () -> convening.convene(id, ""));
            clock.set(AUTUMN.atTime(12, 0));
            RuleViolation moved = Acting.as(
                    cast.chair(),
                    () -> catchThrowableOfType(
                            RuleViolation.class,
                            () -> moving.move(new MeetingMoving.Move(
                                    id,
                                    version(id),
                                    new ScheduleWish(AUTUMN, java.time.LocalTime.of(11, 0), "12-кабинет", 1),
                                    "эрте",
                                    "",
                                    null))));
            assertThat(moved.messageKey()).isEqualTo("meeting.refusal.past");
        });
    }

    /** A school that begins in the middle of the year enters what there was, with its true day and marked so (issue 10, point 6). */
    @Test
    @Tag("R4")
    void aMeetingThatIsOverIsEnteredLaterAndNobodyIsTold() {
        sample.within(cast -> {
            MeetingId id = fixture.planned(cast, AUTUMN);
            Acting.as(cast.chair(), () -> {
                convening.enterLater(id);
                convening.enterLater(id);
            });
            assertThat(meetings.get(id).enteredLater()).isTrue();
            assertThat(history(cast, id))
                    .extracting(HistoryRow::what)
                    .containsOnlyOnce(HistoryEvent.ENTERED_LATER)
                    .doesNotContain(HistoryEvent.CONVENED, HistoryEvent.NOTICE_SENT);
            assertThat(jdbc.sql("select count(*) from meeting_notice")
                            .query(Integer.class)
                            .single())
                    .isZero();
            all(cast, id);
            Acting.as(cast.secretary(), () -> attendance.hold(id));
            MeetingView held = meetings.get(id);
            assertThat(held.number()).isEqualTo(1);
            assertThat(held.date()).isEqualTo(AUTUMN);
            assertThat(held.attendance().total())
                    .isEqualTo(people.membersOn(AUTUMN).size());
            assertThat(protocolsOf(id)).isOne();

            MeetingId ahead = fixture.planned(cast, LocalDate.of(2026, 12, 3));
            RuleViolation early = Acting.as(
                    cast.chair(), () -> catchThrowableOfType(RuleViolation.class, () -> convening.enterLater(ahead)));
            assertThat(early.messageKey()).isEqualTo("meeting.refusal.notOver");
        });
    }

    @Test
    @Tag("R8")
    void aMistakeIsTakenBackWithAReasonAndTheNumberGoesBack() {
        sample.within(cast -> {
            MeetingId id = fixture.held(cast, AUTUMN);
            InvalidInput silent = Acting.as(
                    cast.secretary(),
                    () -> catchThrowableOfType(InvalidInput.class, () -> attendance.takeBack(id, " ")));
            assertThat(silent.field()).isEqualTo("reason");
            Acting.as(cast.secretary(), () -> {
                attendance.takeBack(id, "Жаңылыш басылды");
                attendance.takeBack(id, "Жаңылыш басылды");
            });
            MeetingView back = meetings.get(id);
            assertThat(back.status()).isEqualTo(MeetingStatus.CONVENED);
            assertThat(back.number()).isZero();
            assertThat(protocolsOf(id)).isZero();
            assertThat(history(cast, id).get(0).what()).isEqualTo(HistoryEvent.TAKEN_BACK);
            assertThat(history(cast, id).get(0).remark()).isEqualTo("№ 1 — Жаңылыш басылды");
            fixture.hold(cast, id);
            assertThat(meetings.get(id).number()).isEqualTo(1);
            assertThat(protocolsOf(id)).isOne();
        });
    }

    @Test
    @Tag("R10")
    void whatSomethingRestsOnStays() {
        sample.within(cast -> {
            ProtocolId first = protocols.opened(cast, AUTUMN, 1);
            MeetingId id = meetingOf(first);
            protocols.write(cast, first, protocols.items(first).get(0));
            assertThat(refusedToTakeBack(cast, id).messageKey()).isEqualTo("protocol.refusal.written");
            assertThat(meetings.get(id).status()).isEqualTo(MeetingStatus.HELD);

            ProtocolId second = protocols.opened(cast, NOVEMBER, 1);
            MeetingId later = meetingOf(second);
            Acting.as(cast.secretary(), () -> attendance.takeBack(later, "Жаңылыш"));
            fixture.hold(cast, later);
            assertThat(meetings.get(later).number()).isEqualTo(2);
            clock.set(LocalDateTime.of(2026, 11, 20, 9, 0));
            jdbc.sql("delete from recommendation").update();
            jdbc.sql("delete from spoke").update();
            jdbc.sql("delete from item_minutes where protocol_id = ?")
                    .param(first.value())
                    .update();
            assertThat(refusedToTakeBack(cast, id).messageKey()).isEqualTo("meeting.refusal.laterHeld");
        });
    }

    @Test
    @Tag("R10")
    void theDatabaseLetsNoProtocolOfAHeldMeetingGo() {
        sample.within(cast -> {
            ProtocolId protocol = protocols.opened(cast, AUTUMN, 1);
            Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(() -> jdbc.sql(
                            "with gone as (delete from protocol where id = ? returning 1) select count(*) from gone")
                    .param(protocol.value())
                    .query(Integer.class)
                    .single());
            if (thrown == null) {
                thrown = org.assertj.core.api.Assertions.catchThrowable(
                        () -> jdbc.sql("set constraints all immediate").update());
            }
            assertThat(thrown).hasMessageContaining("a protocol is not removed");
        });
    }

    private RuleViolation refusedToHold(DemoCast cast, MeetingId id) {
        return Acting.as(cast.secretary(), () -> catchThrowableOfType(RuleViolation.class, () -> attendance.hold(id)));
    }

    private RuleViolation refusedToTakeBack(DemoCast cast, MeetingId id) {
        return Acting.as(
                cast.secretary(),
                () -> catchThrowableOfType(RuleViolation.class, () -> attendance.takeBack(id, "Жаңылыш")));
    }

    private void all(DemoCast cast, MeetingId id) {
        Acting.as(cast.secretary(), () -> attendance.allPresent(id, version(id)));
    }

    private List<AttendanceEntry> nobody() {
        return people.membersOn(AUTUMN).stream()
                .map(member -> new AttendanceEntry(member.staff(), AttendanceMark.ABSENT, "", false, false))
                .toList();
    }

    private int version(MeetingId id) {
        return meetings.get(id).version();
    }

    private List<HistoryRow> history(DemoCast cast, MeetingId id) {
        return Acting.as(cast.chair(), () -> pages.file(id).history());
    }

    private int protocolsOf(MeetingId id) {
        return jdbc.sql("select count(*) from protocol where meeting_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private MeetingId meetingOf(ProtocolId protocol) {
        return new MeetingId(jdbc.sql("select meeting_id from protocol where id = ?")
                .param(protocol.value())
                .query(UUID.class)
                .single());
    }
}
