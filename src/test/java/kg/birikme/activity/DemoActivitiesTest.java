package kg.birikme.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.birikme.activity.domain.ActivityFiles;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.file.Files;
import kg.birikme.school.Years;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The activities of the demonstration stand as the sample data say. */
@BirikmeTest
class DemoActivitiesTest {

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private Activities activities;

    @Autowired
    private Years years;

    @Autowired
    private Files files;

    @Test
    void onTheTwentySecondOfNovemberFourHoursAreAnalysedAndOneIsNot() {
        DemoCast cast = demonstration.cast();
        SchoolContext.within(cast.school(), () -> {
            Map<String, ActivityFact> year = activities
                    .ofYear(years.bySlug("2026-2027").id())
                    .stream()
                    .collect(Collectors.toMap(ActivityFact::title, Function.identity()));
            List<ActivityFact> hours = year.values().stream()
                    .filter(fact -> fact.kind() == ActivityKind.OPEN_CLASS_HOUR)
                    .toList();
            assertThat(hours).hasSize(14);
            assertThat(hours)
                    .filteredOn(fact -> fact.status() == ActivityStatus.ANALYSED)
                    .hasSize(4);
            assertThat(year.get("Менин укуктарым жана милдеттерим").status()).isEqualTo(ActivityStatus.HELD);
            assertThat(year.get("«Алтын күз» майрамы").outcome().pupils()).isEqualTo(214);
            assertThat(year.get("«Мыйзам жана мен» айлыгы").status()).isEqualTo(ActivityStatus.PLANNED);
            assertThat(year.values())
                    .filteredOn(fact -> fact.kind().seminar() && fact.status().held())
                    .hasSize(2);
            assertThat(files.of(
                            ActivityFiles.owner(year.get("Эне тил — элдин жаны").id())))
                    .hasSize(1);
        });
    }

    @Test
    void anEarlierYearWasPlayedToItsEnd() {
        DemoCast cast = demonstration.cast();
        SchoolContext.within(
                cast.school(),
                () -> assertThat(activities.ofYear(years.bySlug("2025-2026").id()))
                        .hasSizeGreaterThan(25)
                        .allMatch(fact -> fact.status().held()));
    }
}
