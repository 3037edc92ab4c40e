package kg.birikme.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.FollowupFixture;
import kg.birikme.followup.FollowupState;
import kg.birikme.followup.Followups;
import kg.birikme.protocol.AdoptedRecommendation;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.ProtocolEvent;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SqlCounter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recommendations on PostgreSQL, from the signature on. */
@BirikmeTest
class FollowupServiceTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    FollowupFixture fixture;

    @Autowired
    FollowupService service;

    @Autowired
    Followups followups;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SqlCounter sql;

    @Test
    @Tag("R5")
    void groupsAreThoseOfTheMeetingsDay() {
        sample.within(cast -> {
            AdoptedRecommendation all = FollowupFixture.of("1.1", Party.ALL_MEMBERS, null, null);
            AdoptedRecommendation teachers = FollowupFixture.of("1.2", Party.ALL_CLASS_TEACHERS, null, null);
            AdoptedRecommendation fifths = FollowupFixture.of("1.3", Party.CLASS_TEACHERS_OF_GRADES, 5, 5);
            ProtocolEvent.Signed signed = fixture.sign(cast, 2, all, teachers, fifths);
            fixture.publish(signed);
            assertThat(persons(all)).isEqualTo(16);
            assertThat(persons(teachers)).isEqualTo(14);
            assertThat(persons(fifths)).isBetween(1, 3);
            assertThat(count(
                            "select count(*) from assignment where protocol_id = ?",
                            signed.protocol().value()))
                    .isEqualTo(3);
        });
    }

    @Test
    @Tag("R6")
    void withAnAnnulledProtocolTheyFallAndAreKept() {
        sample.within(cast -> {
            ProtocolEvent.Signed signed = fixture.sign(cast, 2, mine(cast));
            fixture.annul(signed);
            assertThat(followups.mine(cast.person("M09"), fixture.year())).isEmpty();
            assertThat(followups.state(fixture.year())).isEqualTo(new FollowupState(0, 0, 0, 0, 0, 0));
            assertThat(count(
                            "select count(*) from assignment where status = 'ANNULLED' and protocol_id = ?",
                            signed.protocol().value()))
                    .isEqualTo(1);
        });
    }

    @Test
    @Tag("R60")
    void stateAndTasksAreOneStatementEach() {
        sample.within(cast -> {
            fixture.sign(
                    cast,
                    2,
                    FollowupFixture.of("1.1", LocalDate.of(2026, 11, 21), cast.person("M09")),
                    FollowupFixture.of("1.2", LocalDate.of(2026, 12, 1), cast.person("M09")),
                    FollowupFixture.of("1.3", LocalDate.of(2027, 3, 1), cast.person("M09")),
                    FollowupFixture.of("2.1", LocalDate.of(2027, 3, 1), cast.person("M02")));
            assertThat(followups.state(fixture.year())).isEqualTo(new FollowupState(4, 4, 1, 1, 0, 0));
            assertThat(followups.mine(cast.person("M09"), fixture.year()))
                    .satisfiesExactly(
                            late -> assertThat(late.overdue()).isTrue(),
                            soon -> assertThat(soon.dueSoon()).isTrue(),
                            open -> assertThat(open.href()).isEqualTo("/years/2026-2027/recommendations/2/1.3"));
            assertThat(statements(() -> followups.mine(cast.person("M09"), fixture.year())))
                    .isEqualTo(1);
            assertThat(statements(() -> followups.state(fixture.year()))).isEqualTo(1);
        });
    }

    @Test
    @Tag("R60")
    void ofTwoReleasesOneHasAnEffect() {
        sample.within(cast -> {
            AdoptedRecommendation adopted = mine(cast);
            fixture.sign(cast, 2, adopted);
            RecommendationId id = adopted.id();
            Acting.as(cast.person("M09"), () -> service.answer(id, 0, AnswerState.DONE, ""));
            List<Boolean> done = race(cast, "M01", number -> service.release(id, 1, ""));
            assertThat(done).containsExactly(true, true);
            assertThat(steps(id, "RELEASED")).isEqualTo(1);
        });
    }

    @Test
    void aDoubleClickAnswersOnceAndAnotherTextIsToldOfTheFirst() {
        sample.within(cast -> {
            AdoptedRecommendation same = mine(cast);
            AdoptedRecommendation other = FollowupFixture.of("1.2", FollowupFixture.DUE, cast.person("M09"));
            fixture.sign(cast, 2, same, other);
            assertThat(race(cast, "M09", number -> service.answer(same.id(), 0, AnswerState.DONE, "")))
                    .containsExactly(true, true);
            assertThat(steps(same.id(), "ANSWERED")).isEqualTo(1);
            assertThat(race(cast, "M09", number -> service.answer(other.id(), 0, AnswerState.DONE, "Сөз " + number)))
                    .containsExactlyInAnyOrder(true, false);
        });
    }

    /** What was answered can be taken back until the chair has decided (issue 10, point 5). */
    @Test
    @Tag("R60")
    void anAnswerIsTakenBackUntilTheChairHasDecided() {
        sample.within(cast -> {
            AdoptedRecommendation adopted = mine(cast);
            fixture.sign(cast, 2, adopted);
            RecommendationId id = adopted.id();
            Acting.as(cast.person("M09"), () -> {
                service.answer(id, 0, AnswerState.PARTLY, "Барагы даяр");
                assertThatThrownBy(() -> service.withdraw(id, 0)).isInstanceOf(StaleVersion.class);
                service.withdraw(id, 1);
                service.withdraw(id, 1);
            });
            assertThat(steps(id, "WITHDRAWN")).isEqualTo(1);
            assertThat(followups.mine(cast.person("M09"), fixture.year())).hasSize(1);
            assertThat(jdbc.sql("select words from answer where assignment_id = ?")
                            .param(id.value())
                            .query(String.class)
                            .single())
                    .as("no word is lost")
                    .isEqualTo("Барагы даяр");
            Acting.as(cast.person("M09"), () -> service.answer(id, 2, AnswerState.DONE, ""));
            Acting.as(cast.chair(), () -> service.release(id, version(id), ""));
            assertThatThrownBy(() -> Acting.as(cast.person("M09"), () -> service.withdraw(id, 3)))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> Acting.as(cast.person("M05"), () -> service.withdraw(id, 3)))
                    .isInstanceOf(ActionForbidden.class);
        });
    }

    private int version(RecommendationId id) {
        return count("select version from assignment where id = ?", id.value());
    }

    @Test
    @Tag("R6")
    void theDatabaseKeepsWhatWasSigned() {
        sample.within(cast -> {
            AdoptedRecommendation adopted = mine(cast);
            fixture.sign(cast, 2, adopted);
            refused("stands as it was signed", "update assignment set text = 'башка' where id = ?", adopted);
            refused(
                    "assignment_released_by_somebody",
                    "update assignment set status = 'RELEASED' where id = ?",
                    adopted);
            refused("permission denied", "delete from assignment where id = ?", adopted);
            refused("permission denied", "delete from answer where assignment_id = ?", adopted);
            refused("permission denied", "update assignment_event set remark = '' where assignment_id = ?", adopted);
            refused(
                    "answer_explained",
                    "update answer set state = 'CANNOT', answered_at = now(), answered_by = staff_id, "
                            + "answered_by_name = 'А' where assignment_id = ?",
                    adopted);
        });
    }

    private static AdoptedRecommendation mine(DemoCast cast) {
        return FollowupFixture.of("1.1", FollowupFixture.DUE, cast.person("M09"));
    }

    private int persons(AdoptedRecommendation adopted) {
        return count(
                "select count(*) from answer where assignment_id = ?",
                adopted.id().value());
    }

    private int steps(RecommendationId id, String step) {
        return count(
                "select count(*) from assignment_event where step = '" + step + "' and assignment_id = ?", id.value());
    }

    private int count(String query, Object parameter) {
        return jdbc.sql(query).param(parameter).query(Integer.class).single();
    }

    private int statements(SqlCounter.Work work) {
        try {
            return sql.statements(work).size();
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private void refused(String reason, String statement, AdoptedRecommendation adopted) {
        assertThatThrownBy(() -> jdbc.sql(statement).param(adopted.id().value()).update())
                .hasStackTraceContaining(reason);
    }

    /** Whether each of two got through; the other was told that somebody was faster. */
    private static List<Boolean> race(DemoCast cast, String person, IntConsumer attempt) {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> both = List.of(
                    threads.submit(runner(cast, person, start, () -> attempt.accept(0))),
                    threads.submit(runner(cast, person, start, () -> attempt.accept(1))));
            return List.of(both.get(0).get(60, TimeUnit.SECONDS), both.get(1).get(60, TimeUnit.SECONDS));
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Boolean> runner(DemoCast cast, String person, CyclicBarrier start, Runnable attempt) {
        return () -> {
            start.await(30, TimeUnit.SECONDS);
            try {
                SchoolContext.within(cast.school(), () -> Acting.as(cast.person(person), attempt));
                return true;
            } catch (StaleVersion stale) {
                return false;
            }
        };
    }
}
