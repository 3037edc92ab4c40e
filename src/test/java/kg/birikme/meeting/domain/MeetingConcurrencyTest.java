package kg.birikme.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.TalkForm;
import kg.birikme.meeting.domain.Invitations.GuestDetails;
import kg.birikme.meeting.domain.MeetingMoving.Cancellation;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several at once: one effect each, numbers without gaps, nothing lost unnoticed. */
@BirikmeTest
class MeetingConcurrencyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    @Autowired
    private SampleSchool sample;

    @Autowired
    private MeetingFixture fixture;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private AgendaWork agenda;

    @Autowired
    private Invitations invitations;

    @Autowired
    private MeetingConvening convening;

    @Autowired
    private MeetingAttendance attendance;

    @Autowired
    private MeetingMoving moving;

    @Autowired
    private MeetingPages pages;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MutableClock clock;

    @Test
    @Tag("R3")
    @Tag("R8")
    void heldMeetingsAreNumberedWithoutGapsHoweverManyAreMarkedAtOnce() {
        sample.within(cast -> {
            List<MeetingId> ids = IntStream.range(0, 4)
                    .mapToObj(i -> fixture.planned(cast, DAY))
                    .toList();
            ids.forEach(id -> fixture.convene(cast, id));
            clock.set(DAY.atTime(14, 30));
            Acting.as(
                    cast.secretary(),
                    () -> ids.forEach(
                            id -> attendance.allPresent(id, meetings.get(id).version())));
            List<Outcome> outcomes = race(cast, cast.secretary(), 4, number -> attendance.hold(ids.get(number)));
            assertThat(outcomes).containsOnly(Outcome.DONE);
            assertThat(meetings.ofYear(fixture.year()))
                    .extracting(MeetingSummary::number)
                    .containsExactly(1, 2, 3, 4);
        });
    }

    @Test
    void aDoubleClickOnEachButtonMakesOne() {
        sample.within(cast -> {
            MeetingId id = new MeetingId(UUID.randomUUID());
            assertThat(race(
                            cast,
                            cast.chair(),
                            2,
                            number -> planning.plan(
                                    id, fixture.year(), MeetingFixture.texts("Тема"), MeetingFixture.at(DAY))))
                    .containsOnly(Outcome.DONE);
            assertThat(meetings.ofYear(fixture.year())).hasSize(1);

            AgendaItemId item = new AgendaItemId(UUID.randomUUID());
            ItemContent content = ItemContent.titled(AgendaKind.GENERAL, "Маселе", TalkForm.TALK);
            assertThat(race(cast, cast.chair(), 2, number -> agenda.add(id, item, content)))
                    .containsOnly(Outcome.DONE);
            assertThat(meetings.get(id).agenda()).hasSize(1);

            UUID guest = UUID.randomUUID();
            GuestDetails details = new GuestDetails(null, null, null, "Райондун методисти", "", true);
            assertThat(race(cast, cast.chair(), 2, number -> invitations.invite(id, guest, details)))
                    .containsOnly(Outcome.DONE);
            assertThat(meetings.get(id).guests()).hasSize(1);

            clock.set(DAY.minusDays(7));
            assertThat(race(cast, cast.chair(), 2, number -> convening.convene(id, "")))
                    .containsOnly(Outcome.DONE);
            assertThat(Acting.as(cast.chair(), () -> pages.file(id)).notices()).hasSize(1);
            assertThat(race(cast, cast.deputyMethodical(), 2, number -> convening.acknowledge(id)))
                    .containsOnly(Outcome.DONE);

            clock.set(DAY.atTime(14, 30));
            Acting.as(
                    cast.secretary(),
                    () -> attendance.allPresent(id, meetings.get(id).version()));
            assertThat(race(cast, cast.secretary(), 2, number -> attendance.hold(id)))
                    .containsOnly(Outcome.DONE);
            assertThat(meetings.get(id).number()).isEqualTo(1);
        });
    }

    @Test
    void ofTwoWhoTakeAttendanceOneIsToldThatTheOtherWasFaster() {
        sample.within(cast -> {
            MeetingId id = fixture.convened(cast, DAY);
            clock.set(DAY);
            int version = meetings.get(id).version();
            assertThat(race(cast, cast.secretary(), 2, number -> attendance.allPresent(id, version)))
                    .containsExactlyInAnyOrder(Outcome.DONE, Outcome.STALE);
        });
    }

    /** Each would leave the other in its quarter; together they would leave none (code 24, write skew). */
    @Test
    @Tag("R3")
    void ofTwoWhoCancelTheMeetingsOfOneQuarterOneIsRefused() {
        sample.within(cast -> {
            List<MeetingId> year = fixture.plannedYear(cast);
            List<MeetingId> both = List.of(year.get(3), fixture.planned(cast, LocalDate.of(2027, 5, 20)));
            List<Integer> versions =
                    both.stream().map(id -> meetings.get(id).version()).toList();
            assertThat(race(
                            cast,
                            cast.chair(),
                            2,
                            number -> moving.cancel(
                                    new Cancellation(both.get(number), versions.get(number), "Керек эмес", "", null))))
                    .containsExactlyInAnyOrder(Outcome.DONE, Outcome.REFUSED);
            assertThat(meetings.norm(fixture.year()).counted()).isEqualTo(4);
        });
    }

    private enum Outcome {
        DONE,
        REFUSED,
        STALE
    }

    private static List<Outcome> race(DemoCast cast, StaffId person, int runners, IntConsumer work) {
        CyclicBarrier start = new CyclicBarrier(runners);
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            List<Callable<Outcome>> tasks = IntStream.range(0, runners)
                    .<Callable<Outcome>>mapToObj(number -> () -> {
                        start.await(30, TimeUnit.SECONDS);
                        return SchoolContext.within(
                                cast.school(), () -> Acting.as(person, () -> outcome(work, number)));
                    })
                    .toList();
            return threads.invokeAll(tasks).stream()
                    .map(MeetingConcurrencyTest::got)
                    .toList();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Outcome outcome(IntConsumer work, int number) {
        try {
            work.accept(number);
            return Outcome.DONE;
        } catch (StaleVersion stale) {
            return Outcome.STALE;
        } catch (RuleViolation refused) {
            return Outcome.REFUSED;
        }
    }

    private static Outcome got(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
