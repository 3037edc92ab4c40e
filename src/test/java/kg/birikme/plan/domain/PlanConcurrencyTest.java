package kg.birikme.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kg.birikme.access.Acting;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanStatus;
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
class PlanConcurrencyTest {

    @Autowired
    private SampleSchool sample;

    @Autowired
    private PlanFixture fixture;

    @Autowired
    private PlanDrafting drafting;

    @Autowired
    private PlanApproval approval;

    @Autowired
    private PlanPages pages;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void ofTwoEditorsOneIsToldThatTheOtherWasFaster() {
        sample.within(cast -> {
            PlanId id = fixture.draft(cast);
            int version = fixture.version(id);
            List<Outcome> outcomes = race(
                    cast.school(),
                    cast.chair(),
                    number -> drafting.write(id, version, new PlanTexts("Тема " + number, "", List.of(), "")));
            assertThat(outcomes).containsExactlyInAnyOrder(Outcome.DONE, Outcome.STALE);
        });
    }

    @Test
    void ofTwoEditorsOfOneItemLikewise() {
        sample.within(cast -> {
            PlanId id = fixture.draft(cast);
            ItemView item = Acting.as(cast.chair(), () -> pages.page("2026-2027", null))
                    .orElseThrow()
                    .items()
                    .get(6);
            List<Outcome> outcomes = race(
                    cast.school(),
                    cast.chair(),
                    number -> drafting.changeItem(
                            id, item.id(), item.version(), PlanFixture.work(cast.chair(), "Иш " + number)));
            assertThat(outcomes).containsExactlyInAnyOrder(Outcome.DONE, Outcome.STALE);
        });
    }

    @Test
    @Tag("R2")
    void aDoubleClickApprovesOnce() {
        sample.within(cast -> {
            PlanId id = fixture.agreed(cast);
            int version = fixture.version(id);
            List<Outcome> outcomes =
                    race(cast.school(), cast.director(), number -> approval.approve(id, version, false));
            assertThat(outcomes).containsExactly(Outcome.DONE, Outcome.DONE);
            assertThat(fixture.status(id)).isEqualTo(PlanStatus.APPROVED);
            assertThat(count("select count(*) from plan_decision where step = 'APPROVED' and plan_id = ?", id))
                    .isEqualTo(1);
        });
    }

    @Test
    @Tag("R1")
    void aDoubleClickBeginsOnePlan() {
        sample.within(cast -> {
            PlanId id = new PlanId(UUID.randomUUID());
            List<Outcome> outcomes = race(cast.school(), cast.chair(), number -> drafting.start(id, fixture.year()));
            assertThat(outcomes).containsExactly(Outcome.DONE, Outcome.DONE);
            assertThat(count("select count(*) from plan where id = ?", id)).isEqualTo(1);
        });
    }

    @Test
    void aDoubleClickAddsOneItem() {
        sample.within(cast -> {
            PlanId id = fixture.empty(cast);
            UUID item = UUID.randomUUID();
            List<Outcome> outcomes = race(
                    cast.school(),
                    cast.chair(),
                    number -> drafting.addItem(id, item, PlanFixture.work(cast.chair(), "Иш")));
            assertThat(outcomes).containsExactly(Outcome.DONE, Outcome.DONE);
            assertThat(count("select count(*) from plan_item where plan_id = ?", id))
                    .isEqualTo(1);
        });
    }

    private enum Outcome {
        DONE,
        STALE
    }

    private interface Attempt {
        void run(int number);
    }

    private List<Outcome> race(SchoolId school, StaffId person, Attempt attempt) {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Outcome>> futures = IntStream.range(0, 2)
                    .mapToObj(number -> threads.submit(runner(school, person, start, () -> attempt.run(number))))
                    .toList();
            return futures.stream().map(PlanConcurrencyTest::outcome).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Outcome> runner(SchoolId school, StaffId person, CyclicBarrier start, Runnable attempt) {
        return () -> {
            start.await(20, TimeUnit.SECONDS);
            try {
                SchoolContext.within(school, () -> Acting.as(person, attempt));
                return Outcome.DONE;
            } catch (StaleVersion stale) {
                return Outcome.STALE;
            }
        };
    }

    private static Outcome outcome(Future<Outcome> future) {
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private int count(String sql, PlanId id) {
        return jdbc.sql(sql).param(id.value()).query(Integer.class).single();
    }
}
