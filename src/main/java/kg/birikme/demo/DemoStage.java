package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;

/**
 * The clock of the demonstration and the chapters that are played in each of its years.
 *
 * @param clock    takes the clock of the application to a moment
 * @param chapters what each year has besides its plan, meetings and protocols
 * @param told     called whenever a part of the demonstration is built, to count them
 */
public record DemoStage(Consumer<LocalDateTime> clock, List<DemoChapter> chapters, Runnable told) {

    public DemoStage {
        chapters = chapters.stream()
                .sorted(Comparator.comparingInt(DemoChapter::order))
                .toList();
    }

    void at(LocalDateTime moment) {
        clock.accept(moment);
    }

    void play(DemoCast cast, DemoYear year, LocalDate until) {
        chapters.forEach(chapter -> {
            chapter.play(cast, year, until, clock);
            told.run();
        });
    }
}
