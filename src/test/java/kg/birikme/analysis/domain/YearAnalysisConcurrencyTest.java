package kg.birikme.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kg.birikme.access.Acting;
import kg.birikme.analysis.AnalysisFixture;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.seal.SignatureChain;
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
class YearAnalysisConcurrencyTest {

    private static final String SLUG = AnalysisFixture.SLUG;

    @Autowired
    SampleSchool sample;

    @Autowired
    AnalysisFixture fixture;

    @Autowired
    ProtocolFixture protocols;

    @Autowired
    YearAnalysisService service;

    @Autowired
    SignatureChain chain;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Tag("R11")
    void twoSignaturesAtOnceAreOne() {
        sample.within(cast -> {
            fixture.written(cast);
            assertThat(race(cast.school(), () -> sign(cast.deputyTeaching()), () -> sign(cast.deputyTeaching())))
                    .containsExactly("done", "done");
            assertThat(count("select position from signature_chain")).isEqualTo(1);
            assertThat(count("select count(*) from year_analysis where status = 'SIGNED'"))
                    .isEqualTo(1);
        });
    }

    @Test
    @Tag("R6")
    @Tag("R11")
    void anAnalysisAndAProtocolSignedAtOnceFollowOneAnother() {
        sample.within(cast -> {
            ProtocolId protocol = protocols.written(cast);
            fixture.written(cast);
            String shown = Acting.as(cast.deputyTeaching(), () -> fixture.shown());
            List<String> outcomes = race(
                    cast.school(),
                    () -> Acting.as(cast.deputyTeaching(), () -> service.sign(SLUG, shown, "")),
                    () -> Acting.as(cast.chair(), () -> protocols.sign(protocol)));
            assertThat(outcomes.get(1)).isEqualTo("done");
            // the protocol changes a figure of the analysis: signed after it, the deputy would not have seen that
            // figure
            boolean analysisWasFirst = outcomes.get(0).equals("done");
            assertThat(outcomes.get(0)).isIn("done", "stale");
            assertThat(count("select position from signature_chain")).isEqualTo(analysisWasFirst ? 2 : 1);
            if (!analysisWasFirst) {
                sign(cast.deputyTeaching());
            }
            assertThat(count("select position from signature_chain")).isEqualTo(2);
            assertThat(chain.unbroken()).isTrue();
        });
    }

    @Test
    void twoWhoBeginAtOnceBeginTheSameOneAndOneIsToldThatTheOtherWasFaster() {
        sample.within(cast -> {
            StaffId deputy = cast.deputyTeaching();
            assertThat(race(cast.school(), () -> write(deputy, -1, "Биринчи"), () -> write(deputy, -1, "Экинчи")))
                    .containsExactlyInAnyOrder("done", "stale");
            assertThat(count("select count(*) from year_analysis")).isEqualTo(1);
        });
    }

    @Test
    @Tag("R11")
    void nothingSlipsInUnderTheSignature() {
        sample.within(cast -> {
            fixture.written(cast);
            StaffId deputy = cast.deputyTeaching();
            String shown = Acting.as(deputy, () -> fixture.shown());
            List<String> outcomes = race(
                    cast.school(),
                    () -> Acting.as(deputy, () -> service.sign(SLUG, shown, "")),
                    () -> write(deputy, 0, "Кечиккен"));
            assertThat(outcomes).as("one of the two, never both").containsOnlyOnce("done");
            boolean signed = outcomes.get(0).equals("done");
            assertThat(count("select count(*) from year_analysis where status = 'SIGNED'"))
                    .as("nothing is signed that was not shown")
                    .isEqualTo(signed ? 1 : 0);
            assertThat(count("select count(*) from year_analysis where content like '%Кечиккен%'"))
                    .as("what came late is not under it")
                    .isZero();
        });
    }

    @Test
    @Tag("R11")
    void aDoubleClickMarksItAsSeenOnce() {
        sample.within(cast -> {
            fixture.signed(cast);
            Runnable seen = () -> Acting.as(cast.director(), () -> service.markSeen(SLUG));
            assertThat(race(cast.school(), seen, seen)).containsExactly("done", "done");
            assertThat(count("select count(*) from analysis_seen")).isEqualTo(1);
        });
    }

    private void sign(StaffId deputy) {
        Acting.as(deputy, () -> fixture.sign());
    }

    private void write(StaffId deputy, int version, String words) {
        Acting.as(deputy, () -> {
            service.write(SLUG, version, AnalysisFixture.complete(words));
        });
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static List<String> race(SchoolId school, Runnable... steps) {
        CyclicBarrier start = new CyclicBarrier(steps.length);
        ExecutorService pool = Executors.newFixedThreadPool(steps.length);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (Runnable step : steps) {
                Callable<String> one = () -> {
                    start.await(20, TimeUnit.SECONDS);
                    return SchoolContext.within(school, () -> outcome(step));
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

    private static String outcome(Runnable step) {
        try {
            step.run();
            return "done";
        } catch (StaleVersion stale) {
            return "stale";
        } catch (RuleViolation refused) {
            return "refused";
        }
    }
}
