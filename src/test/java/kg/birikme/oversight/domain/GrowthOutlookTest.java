package kg.birikme.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.oversight.Task;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.MutableClock;
import kg.birikme.web.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the home pages say of programmes and self-analyses on the demonstration's day, to whom. */
@BirikmeTest
class GrowthOutlookTest {

    private static final String YEAR = "/years/2026-2027/";

    @Autowired
    Demonstration demonstration;

    @Autowired
    GrowthOutlook growth;

    @Autowired
    Signals signals;

    @Autowired
    Years years;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    MutableClock clock;

    private DemoCast cast;

    @BeforeEach
    void open() {
        cast = demonstration.cast();
    }

    @Test
    @Tag("R47")
    void leadersLearnHowManyProgrammesAreLateOrReturned() {
        List<Reading> readings = in("M01", () -> growth.read(year(), heard(), today()));
        assertThat(readings)
                .extracting(
                        Reading::stateKey,
                        Reading::tone,
                        reading -> String.valueOf(reading.arguments().get(0)))
                .contains(
                        tuple("oversight.state.growthProgrammeMissing", Tone.BAD, "1"),
                        tuple("oversight.state.growthProgrammeReturned", Tone.WARNING, "1"));
        assertThat(in("M09", this::heard)).allMatch(signal -> cast.person("M09").equals(signal.staff()));
    }

    @Test
    @Tag("R47")
    void aMemberIsAskedForHerOwnProgramme() {
        assertThat(tasks("M12")).extracting(Task::href).contains(YEAR + "growth/programme");
        assertThat(tasks("M12")).extracting(Task::tone).contains(Tone.BAD);
        assertThat(tasks("M04")).extracting(Task::messageKey).contains("oversight.task.growthProgrammeReturned");
        assertThat(tasks("M11")).extracting(Task::messageKey).noneMatch(key -> key.startsWith("oversight.task.growth"));
        assertThat(tasks("S02")).extracting(Task::messageKey).noneMatch(key -> key.startsWith("oversight.task.growth"));
    }

    @Test
    @Tag("R51")
    void whoHeldAnOpenEventIsAskedToLookBack() {
        assertThat(tasks("M09")).extracting(Task::messageKey).contains("oversight.task.growthEventMissing");
        assertThat(tasks("M01"))
                .extracting(task -> String.valueOf(task.arguments().get(0)))
                .doesNotContain("Эне тил — элдин жаны");
    }

    private List<Task> tasks(String person) {
        return in(person, () -> StepTasks.of(year(), heard(), today()));
    }

    private List<Signal> heard() {
        return signals.of(year(), currentActor.get());
    }

    private YearView year() {
        return years.bySlug("2026-2027");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T in(String person, Supplier<T> work) {
        return SchoolContext.within(cast.school(), () -> Acting.as(cast.person(person), work));
    }
}
