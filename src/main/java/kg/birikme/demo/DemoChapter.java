package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;

/** What one feature adds to each year of the demonstration, after the year's plan, meetings and protocols are played. */
public interface DemoChapter {

    /** Its place among the chapters: what it builds on comes before it. Storage is the last. */
    int order();

    /**
     * Plays the feature's part of the year through the services, each step by the person whose step it is.
     *
     * @param until the last day that is played: the year's end, or the demonstration's day
     * @param clock takes the clock of the application to a moment; it may be left anywhere up to that day
     */
    void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock);
}
