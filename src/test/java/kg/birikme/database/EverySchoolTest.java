package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever asks for a proof of every school learns where it was not made: what was not looked at does not hold. */
@BirikmeTest
class EverySchoolTest {

    @Autowired
    private SampleSchool sample;

    @Autowired
    private EverySchool schools;

    @Test
    void saysWhetherItWasDoneForEachSchool() {
        sample.within(cast -> {
            AtomicInteger seen = new AtomicInteger();
            assertThat(schools.run("sample-job", seen::incrementAndGet)).isTrue();
            assertThat(seen.get()).isPositive();
            assertThat(schools.run("sample-job", () -> {
                        throw new IllegalStateException("this school's rows cannot be read");
                    }))
                    .isFalse();
        });
    }

    @Test
    void oneThatAnotherNodeIsAtIsNotDone() {
        sample.within(cast -> assertThat(schools.run(
                        "sample-job",
                        () -> assertThat(CompletableFuture.supplyAsync(() -> schools.run("sample-job", () -> {}))
                                        .join())
                                .isFalse()))
                .isTrue());
    }
}
