package kg.birikme.protocol.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.domain.AgendaWork;
import kg.birikme.meeting.domain.AttendanceEntry;
import kg.birikme.meeting.domain.MeetingAttendance;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanStatus;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.school.Years;
import kg.birikme.seal.SignatureChain;
import kg.birikme.shared.RuleViolation;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After an annulment its meeting gets a new protocol, № 1-а, and nothing of the old one is lost or counted (B12, B13, B17, D5). */
@BirikmeTest
@Tag("R10")
class ProtocolReplacementTest {

    private static final String SLUG = "2026-2027";

    @Autowired
    SampleSchool sample;

    @Autowired
    ProtocolFixture fixture;

    @Autowired
    MeetingFixture meetingFixture;

    @Autowired
    PlanFixture plans;

    @Autowired
    AgendaWork agenda;

    @Autowired
    MinutesService minutes;

    @Autowired
    CorrectionService corrections;

    @Autowired
    ProtocolPages pages;

    @Autowired
    ProtocolHouseReader closing;

    @Autowired
    Years years;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingAttendance attendance;

    @Autowired
    SignatureChain chain;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anAnnulledProtocolIsReplacedByADraftWithItsMinutes() {
        sample.within(cast -> {
            ProtocolId first = fixture.signed(cast);
            int no = fixture.no(first);
            annul(cast, first);

            ProtocolPage page = page(cast, no, null);
            assertThat(page.status()).isEqualTo(ProtocolStatus.DRAFT);
            assertThat(page.printedNumber()).isEqualTo("1-а");
            assertThat(page.content().items().get(0).heard()).isEqualTo("Төрага маалымат берди.");
            assertThat(page.content().items().get(0).recommendations()).hasSize(1);
            ProtocolPage old = page(cast, no, 0);
            assertThat(old.annulled()).isTrue();
            assertThat(old.printedNumber()).isEqualTo("1");
            assertThat(old.may().mayCorrect())
                    .as("what is replaced is not corrected any more")
                    .isFalse();
            assertThat(gaps())
                    .as("the year is not stored without the new one (B17)")
                    .isEqualTo(1);
            assertThat(open("assignment where status <> 'ANNULLED'")).isZero();
        });
    }

    @Test
    void attendanceIsPutRightAndTheNewOneIsSignedUnderTheSameNumber() {
        sample.within(cast -> {
            ProtocolId first = fixture.signed(cast);
            int no = fixture.no(first);
            annul(cast, first);
            MeetingView meeting = meetings.byNo(sample.year(), no);
            assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
            Acting.as(
                    cast.chair(),
                    () -> attendance.take(
                            meeting.id(),
                            meeting.version(),
                            List.of(new AttendanceEntry(cast.person("M09"), AttendanceMark.ABSENT, "", false, false)),
                            List.of()));

            ProtocolPage draft = page(cast, no, null);
            Acting.as(cast.chair(), () -> fixture.sign(draft.id()));
            ProtocolPage signed = page(cast, no, null);
            assertThat(signed.content().printedNumber()).isEqualTo("1-а");
            assertThat(signed.content().present())
                    .isEqualTo(page(cast, no, 0).content().present() - 1);
            assertThat(meetings.byNo(sample.year(), no).status()).isEqualTo(MeetingStatus.CLOSED);
            assertThat(chain.unbroken()).isTrue();
            assertThat(gaps()).isZero();
            assertThat(open("assignment where status <> 'ANNULLED'")).isEqualTo(1);
            assertThat(open("assignment")).isEqualTo(2);
        });
    }

    @Test
    void itCanBeAnnulledAgainAndTheDatabaseTakesNoOtherReplacement() {
        sample.within(cast -> {
            ProtocolId first = fixture.signed(cast);
            int no = fixture.no(first);
            annul(cast, first);
            assertThatThrownBy(() -> annul(cast, first)).isInstanceOf(RuleViolation.class);
            ProtocolId second = page(cast, no, null).id();
            Acting.as(cast.chair(), () -> fixture.sign(second));
            annul(cast, second);
            assertThat(page(cast, no, null).printedNumber()).isEqualTo("1-б");
            assertThatThrownBy(() -> jdbc.sql("""
                            insert into protocol (id, year_id, meeting_id, meeting_no, number, edition, meeting_date, theme)
                            select gen_random_uuid(), year_id, meeting_id, meeting_no, number, 3, meeting_date, theme
                            from protocol where edition = 0
                            """).update())
                    .hasStackTraceContaining("only what was annulled is replaced");
        });
    }

    @Test
    void whatWasMovedOnAndTakenOffIsOnTheNewOneAgainAndTheNextMeetingKeepsItUntilThatIsSigned() {
        sample.within(cast -> {
            MeetingId next = meetingFixture.planned(cast, LocalDate.of(2026, 11, 19));
            ProtocolId first = threeItems(cast);
            int no = fixture.no(first);
            assertThat(titles(next)).contains("Маселе 2");
            annul(cast, first);

            MeetingView meeting = meetings.byNo(sample.year(), no);
            assertThat(meeting.agenda())
                    .extracting(AgendaItemView::title)
                    .containsExactly("Тарбия иши", "Маселе 2", "Маселе 3");
            assertThat(page(cast, no, null).content().items())
                    .extracting(ProtocolContent.Item::outcome)
                    .containsExactly(Outcome.CONSIDERED, Outcome.MOVED_ON, Outcome.WITHDRAWN);
            assertThat(titles(next)).as("people were told that agenda (R4)").contains("Маселе 2");

            Acting.as(cast.chair(), () -> fixture.sign(page(cast, no, null).id()));
            assertThat(titles(next)).as("moved on once more, and once only").containsOnlyOnce("Маселе 2");
            assertThat(meetings.byNo(sample.year(), no).agenda()).hasSize(1);
        });
    }

    @Test
    void whatTheNewOneConsidersAfterAllIsTakenOffTheNextMeeting() {
        sample.within(cast -> {
            MeetingId next = meetingFixture.planned(cast, LocalDate.of(2026, 11, 19));
            ProtocolId first = threeItems(cast);
            int no = fixture.no(first);
            annul(cast, first);
            meetingFixture.convene(cast, next);
            ProtocolId second = page(cast, no, null).id();
            fixture.write(cast, second, fixture.items(second).get(1));
            Acting.as(cast.chair(), () -> fixture.sign(second));

            assertThat(titles(next)).doesNotContain("Маселе 2");
            assertThat(jdbc.sql("select count(*) from inbox_entry where kind = 'AGENDA_CHANGED'")
                            .query(Integer.class)
                            .single())
                    .as("who was told the agenda is told that it changed")
                    .isPositive();
            assertThat(meetings.get(next).items())
                    .filteredOn(item -> item.title().equals("Маселе 2"))
                    .singleElement()
                    .satisfies(item -> {
                        assertThat(item.status()).isEqualTo(AgendaItemStatus.WITHDRAWN);
                        assertThat(item.reason()).isEqualTo("№ 1 жыйындын жаңы протоколунда чечилди");
                    });
        });
    }

    /** The plan was moved on and considered by the next meeting: that stands, whatever becomes of the earlier protocol. */
    @Test
    @Tag("R2")
    void aPlanThatTheNextMeetingConsideredStaysConsidered() {
        sample.within(cast -> {
            PlanId plan = plans.draft(cast);
            MeetingId next = meetingFixture.planned(cast, LocalDate.of(2026, 11, 19));
            MeetingId earlier = meetingFixture.planned(cast, ProtocolFixture.DAY);
            Acting.as(cast.chair(), () -> agenda.addPlan(earlier));
            ProtocolId first = held(cast, earlier);
            for (AgendaItemId item : fixture.items(first)) {
                if (meetings.get(earlier).item(item).orElseThrow().plan() == null) {
                    fixture.write(cast, first, item);
                } else {
                    Acting.as(
                            cast.secretary(),
                            () -> minutes.write(first, item, -1, left(Outcome.MOVED_ON, "Убакыт жетпеди")));
                }
            }
            Acting.as(cast.chair(), () -> fixture.sign(first));
            ProtocolId second = held(cast, next);
            fixture.items(second).forEach(item -> fixture.write(cast, second, item));
            Acting.as(cast.chair(), () -> fixture.sign(second));
            assertThat(plans.status(plan)).isEqualTo(PlanStatus.CONSIDERED);

            annul(cast, first);
            assertThat(plans.status(plan)).isEqualTo(PlanStatus.CONSIDERED);
        });
    }

    private ProtocolId held(DemoCast cast, MeetingId meeting) {
        meetingFixture.convene(cast, meeting);
        meetingFixture.hold(cast, meeting);
        return fixture.of(meeting);
    }

    @Test
    void whatTheNextMeetingHasHeldStaysOnBoth() {
        sample.within(cast -> {
            MeetingId next = meetingFixture.planned(cast, LocalDate.of(2026, 11, 19));
            ProtocolId first = threeItems(cast);
            int no = fixture.no(first);
            meetingFixture.convene(cast, next);
            meetingFixture.hold(cast, next);
            annul(cast, first);
            ProtocolId second = page(cast, no, null).id();
            fixture.write(cast, second, fixture.items(second).get(1));
            Acting.as(cast.chair(), () -> fixture.sign(second));
            assertThat(titles(next)).contains("Маселе 2");
        });
    }

    @Test
    void whatWaitedForAMeetingWaitsNoLongerOnceItIsConsidered() {
        sample.within(cast -> {
            ProtocolId first = threeItems(cast);
            int no = fixture.no(first);
            annul(cast, first);
            ProtocolId second = page(cast, no, null).id();
            MeetingId meanwhile = meetingFixture.planned(cast, LocalDate.of(2026, 11, 19));
            assertThat(titles(meanwhile)).as("its own meeting has it").doesNotContain("Маселе 2");
            Acting.as(cast.chair(), () -> fixture.sign(second));
            assertThat(titles(meanwhile)).contains("Маселе 2");
        });
    }

    /** A signed protocol that considered its first item, moved the second on and took the third off. */
    private ProtocolId threeItems(DemoCast cast) {
        ProtocolId id = fixture.opened(cast, ProtocolFixture.DAY, 3);
        List<AgendaItemId> items = fixture.items(id);
        fixture.write(cast, id, items.get(0));
        Acting.as(cast.secretary(), () -> {
            minutes.write(id, items.get(1), -1, left(Outcome.MOVED_ON, "Убакыт жетпеди"));
            minutes.write(id, items.get(2), -1, left(Outcome.WITHDRAWN, "Кереги калбады"));
        });
        Acting.as(cast.chair(), () -> fixture.sign(id));
        return id;
    }

    private static MinutesText left(Outcome outcome, String reason) {
        return new MinutesText("", List.of(), "", outcome, reason, Votes.NONE);
    }

    private List<String> titles(MeetingId id) {
        return meetings.get(id).agenda().stream().map(AgendaItemView::title).toList();
    }

    private void annul(DemoCast cast, ProtocolId id) {
        Acting.as(
                cast.chair(), () -> corrections.annul(id, UUID.randomUUID(), "Катышкандар туура эмес белгиленген", ""));
    }

    private ProtocolPage page(DemoCast cast, int no, Integer edition) {
        return Acting.as(cast.chair(), () -> pages.page(SLUG, no, edition));
    }

    private long gaps() {
        return closing.gaps(years.get(sample.year())).stream()
                .filter(gap -> gap.key().equals("protocolUnsigned"))
                .count();
    }

    private long open(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}
