package kg.birikme.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.access.Acting;
import kg.birikme.oversight.Task;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first steps of a school that has neither members nor a chair. */
@BirikmeTest
@Tag("R97")
class PeopleOutlookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Signal NO_MEMBERS = new Signal("membersMissing", null, "", TODAY, "");
    private static final Signal NO_CHAIR = new Signal("chairMissing", null, "", TODAY, "");

    @Autowired
    private SampleSchool sample;

    @Autowired
    private PeopleOutlook outlook;

    @Autowired
    private Signals signals;

    @Autowired
    private Years years;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private MutableClock clock;

    @Test
    void theDirectorIsAskedForMembersFirstAndThenForTheChair() {
        sample.within(cast -> {
            assertThat(tasks(cast.director(), List.of(NO_MEMBERS, NO_CHAIR)))
                    .extracting(Task::href)
                    .containsExactly("/members/import");
            assertThat(tasks(cast.director(), List.of(NO_CHAIR)))
                    .extracting(Task::href)
                    .containsExactly("/settings/appointments");
            assertThat(tasks(cast.deputyTeaching(), List.of(NO_MEMBERS, NO_CHAIR)))
                    .isEmpty();
        });
    }

    @Test
    void aSchoolThatHasBothIsAskedForNothing() {
        sample.within(cast -> {
            Actor director = Acting.as(cast.director(), currentActor::get);
            assertThat(keys(director)).doesNotContain("membersMissing", "chairMissing");
            clock.set(LocalDate.of(1990, 1, 1));
            assertThat(keys(director)).contains("membersMissing", "chairMissing");
        });
    }

    private List<Task> tasks(StaffId staff, List<Signal> found) {
        return Acting.as(staff, () -> outlook.of(currentActor.get(), year(), found, TODAY));
    }

    private List<String> keys(Actor actor) {
        return signals.of(year(), actor).stream().map(Signal::key).toList();
    }

    private YearView year() {
        return years.bySlug("2026-2027");
    }
}
