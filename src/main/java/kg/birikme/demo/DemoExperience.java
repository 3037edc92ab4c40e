package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.experience.domain.ExperienceContent;
import kg.birikme.experience.domain.ExperienceService;

/** Advanced experience: last year's published one, this year's one that colleagues have taken up, and one just written down. */
public class DemoExperience implements DemoChapter {

    private static final int ORDER = 38;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final ExperienceService experiences;

    public DemoExperience(ExperienceService experiences) {
        this.experiences = experiences;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock) {
        List.of(DemoData.read("experience.json", Sample[].class)).stream()
                .filter(sample -> sample.back() == year.back())
                .forEach(sample -> play(cast, year, sample, clock));
    }

    private void play(DemoCast cast, DemoYear year, Sample sample, Consumer<LocalDateTime> clock) {
        UUID id = UUID.randomUUID();
        clock.accept(year.day(sample.on()).atTime(EVENING));
        Acting.as(
                cast.person(sample.by()),
                () -> experiences.tell(
                        id,
                        year.id(),
                        cast.person(sample.whose()),
                        new ExperienceContent(
                                sample.theme(), sample.essence(), null, sample.publish(), sample.published())));
        for (Used used : sample.practices()) {
            clock.accept(year.day(used.on()).atTime(EVENING));
            Acting.as(cast.person(used.by()), () -> experiences.practise(id, used.words()));
        }
    }

    record Sample(
            int back,
            String whose,
            String by,
            LocalDate on,
            String theme,
            String essence,
            boolean publish,
            String published,
            List<Used> practices) {}

    record Used(String by, LocalDate on, String words) {}
}
