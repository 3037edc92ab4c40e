package kg.birikme.protocol.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kg.birikme.access.Acting;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.domain.AttendanceEntry;
import kg.birikme.meeting.domain.MeetingAttendance;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two at once: one effect each, nothing lost unnoticed. */
@BirikmeTest
class ProtocolConcurrencyTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    ProtocolFixture fixture;

    @Autowired
    MinutesService minutes;

    @Autowired
    SigningService signing;

    @Autowired
    CorrectionService corrections;

    @Autowired
    JournalPages journals;

    @Autowired
    MeetingAttendance attendance;

    @Autowired
    Meetings meetings;

    @Autowired
    ProtocolPages pages;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Tag("R6")
    void twoSignaturesAtOnceAreOne() {
        sample.within(cast -> {
            ProtocolId id = fixture.written(cast);
            List<String> outcomes = race(cast.school(), cast.chair(), number -> fixture.sign(id));
            assertThat(outcomes).containsExactly("done", "done");
            assertThat(signed()).isEqualTo(1);
            assertThat(chainLength()).isEqualTo(1);
        });
    }

    @Test
    @Tag("R6")
    void twoProtocolsSignedAtOnceFollowOneAnother() {
        sample.within(cast -> {
            ProtocolId first = fixture.written(cast);
            ProtocolId second = fixture.written(cast, LocalDate.of(2026, 11, 19), 1);
            List<String> outcomes =
                    race(cast.school(), cast.chair(), number -> fixture.sign(number == 0 ? first : second));
            assertThat(outcomes).containsExactly("done", "done");
            assertThat(chainLength()).isEqualTo(2);
            assertThat(Acting.as(cast.chair(), () -> journals.chainUnbroken())).isTrue();
        });
    }

    @Test
    @Tag("R6")
    void nothingSlipsInUnderTheSignature() {
        sample.within(cast -> {
            ProtocolId id = fixture.written(cast);
            AgendaItemId item = fixture.items(id).get(0);
            String shown = Acting.as(cast.chair(), () -> fixture.shown(id));
            List<String> outcomes = race(cast.school(), cast.chair(), number -> {
                if (number == 0) {
                    signing.sign(id, shown, "");
                } else {
                    minutes.recommend(
                            id,
                            item,
                            new RecommendationId(UUID.randomUUID()),
                            ProtocolFixture.recommendation("Кечиккен", cast.chair()));
                }
            });
            long live = jdbc.sql("select count(*) from recommendation")
                    .query(Long.class)
                    .single();
            assertThat(outcomes).isIn(List.of("done", "refused"), List.of("stale", "done"));
            boolean signed = outcomes.get(0).equals("done");
            assertThat(signed()).as("nothing is signed that was not shown").isEqualTo(signed ? 1 : 0);
            assertThat(live).isEqualTo(signed ? 1 : 2);
        });
    }

    @Test
    @Tag("R6")
    @Tag("R10")
    void attendanceCannotChangeUnderASignature() {
        sample.within(cast -> {
            ProtocolId id = fixture.written(cast);
            MeetingView meeting = meetings.byNo(sample.year(), fixture.no(id));
            String shown = Acting.as(cast.chair(), () -> fixture.shown(id));
            List<AttendanceEntry> absent =
                    List.of(new AttendanceEntry(cast.person("M09"), AttendanceMark.ABSENT, "", false, false));
            List<String> outcomes = race(cast.school(), cast.chair(), number -> {
                if (number == 0) {
                    signing.sign(id, shown, "");
                } else {
                    attendance.take(meeting.id(), meeting.version(), absent, List.of());
                }
            });
            assertThat(outcomes).as("one of the two, never both").containsOnlyOnce("done");
            long present = jdbc.sql("select count(*) from attendance where mark = 'PRESENT'")
                    .query(Long.class)
                    .single();
            ProtocolContent content = Acting.as(cast.chair(), () -> pages.page("2026-2027", fixture.no(id)))
                    .content();
            assertThat(content.present())
                    .as("the sealed text and the table agree")
                    .isEqualTo((int) present);
        });
    }

    @Test
    void ofTwoWritersOneIsToldThatTheOtherWasFaster() {
        sample.within(cast -> {
            ProtocolId id = fixture.opened(cast);
            AgendaItemId item = fixture.items(id).get(0);
            List<String> outcomes = race(
                    cast.school(),
                    cast.secretary(),
                    number -> minutes.write(id, item, -1, ProtocolFixture.text("Текст " + number)));
            assertThat(outcomes).containsExactlyInAnyOrder("done", "stale");
        });
    }

    @Test
    @Tag("R5")
    void aDoubleClickAddsOneRecommendationAndOneAddendum() {
        sample.within(cast -> {
            ProtocolId id = fixture.written(cast);
            AgendaItemId item = fixture.items(id).get(0);
            RecommendationId recommendation = new RecommendationId(UUID.randomUUID());
            assertThat(race(
                            cast.school(),
                            cast.secretary(),
                            number -> minutes.recommend(
                                    id, item, recommendation, ProtocolFixture.recommendation("Дагы", cast.chair()))))
                    .containsExactly("done", "done");
            Acting.as(cast.chair(), () -> fixture.sign(id));
            UUID addendum = UUID.randomUUID();
            assertThat(race(cast.school(), cast.chair(), number -> corrections.addendum(id, addendum, "Толуктоо", "")))
                    .containsExactly("done", "done");
            assertThat(jdbc.sql("select count(*) from recommendation")
                            .query(Long.class)
                            .single())
                    .isEqualTo(2);
            assertThat(chainLength()).isEqualTo(2);
        });
    }

    private int signed() {
        return jdbc.sql("select count(*) from protocol where status = 'SIGNED'")
                .query(Integer.class)
                .single();
    }

    private int chainLength() {
        return jdbc.sql("select position from signature_chain")
                .query(Integer.class)
                .single();
    }

    /** What one of the two does. */
    private interface Step {
        void take(int number);
    }

    private static List<String> race(SchoolId school, StaffId person, Step step) {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                int number = i;
                Callable<String> one = () -> {
                    start.await(20, TimeUnit.SECONDS);
                    return SchoolContext.within(school, () -> Acting.as(person, () -> outcome(step, number)));
                };
                running.add(pool.submit(one));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : running) {
                outcomes.add(one.get(60, TimeUnit.SECONDS));
            }
            return outcomes;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        } finally {
            pool.shutdownNow();
        }
    }

    private static String outcome(Step step, int number) {
        try {
            step.take(number);
            return "done";
        } catch (StaleVersion stale) {
            return "stale";
        } catch (RuleViolation refused) {
            return "refused";
        }
    }
}
