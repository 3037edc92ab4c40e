package kg.birikme.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.access.Acting;
import kg.birikme.analysis.AnalysisFixture;
import kg.birikme.analysis.domain.YearAnalysisService;
import kg.birikme.oversight.Task;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.web.Tone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the home pages say of the year's analysis, to whom. */
@BirikmeTest
@Tag("R11")
class AnalysisOutlookTest {

    private static final String WRITE = "/years/2026-2027/analysis/words";
    private static final String READ = "/years/2026-2027/analysis";

    @Autowired
    SampleSchool sample;

    @Autowired
    AnalysisFixture fixture;

    @Autowired
    YearAnalysisService service;

    @Autowired
    AnalysisOutlook outlook;

    @Autowired
    Signals signals;

    @Autowired
    Years years;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    MutableClock clock;

    @Test
    void nothingIsSaidOfItInTheMiddleOfTheYear() {
        sample.within(cast -> {
            assertThat(readings(cast.deputyTeaching())).isEmpty();
            assertThat(tasks(cast.deputyTeaching())).isEmpty();
        });
    }

    @Test
    void fromMayOnTheDeputyIsAskedForItAndAfterTheFirstOfJuneItIsLate() {
        sample.within(cast -> {
            clock.set(LocalDate.of(2027, 5, 10));
            assertThat(tasks(cast.deputyTeaching())).extracting(Task::href).containsExactly(WRITE);
            assertThat(tasks(cast.director())).isEmpty();
            assertThat(readings(cast.chair())).extracting(Reading::tone).containsExactly(Tone.WARNING);
            clock.set(LocalDate.of(2027, 6, 2));
            assertThat(tasks(cast.deputyTeaching())).extracting(Task::tone).containsExactly(Tone.BAD);
            assertThat(readings(cast.director())).extracting(Reading::tone).containsExactly(Tone.BAD);
            assertThat(signals(cast.person("M09")))
                    .noneMatch(signal -> signal.key().startsWith("analysis"));
        });
    }

    @Test
    void signedItWaitsForChairAndDirectorUntilEachHasReadIt() {
        sample.within(cast -> {
            fixture.signed(cast);
            assertThat(tasks(cast.deputyTeaching())).isEmpty();
            assertThat(tasks(cast.chair())).extracting(Task::href).containsExactly(READ);
            assertThat(tasks(cast.director())).extracting(Task::href).containsExactly(READ);
            Acting.as(cast.chair(), () -> service.markSeen(AnalysisFixture.SLUG));
            assertThat(tasks(cast.chair())).isEmpty();
            assertThat(tasks(cast.director())).hasSize(1);
            assertThat(readings(cast.deputyMethodical()))
                    .extracting(Reading::tone)
                    .containsExactly(Tone.GOOD);
        });
    }

    private List<Reading> readings(StaffId person) {
        return outlook.read(year(), signals(person), LocalDate.now(clock));
    }

    private List<Task> tasks(StaffId person) {
        return StepTasks.of(year(), signals(person), LocalDate.now(clock)).stream()
                .filter(task -> task.messageKey().startsWith("oversight.task.analysis"))
                .toList();
    }

    private List<Signal> signals(StaffId person) {
        return Acting.as(person, () -> signals.of(year(), currentActor.get()));
    }

    private YearView year() {
        return years.get(sample.year());
    }
}
