package kg.birikme.calendar.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something with a day, as a calendar shows it.
 *
 * @param uid   by which a calendar knows it again when it has moved
 * @param time  its hour; none where it takes the whole day
 * @param title in plain words
 * @param place where; empty where that is nowhere in particular
 * @param href  its page, below the application's root
 */
public record CalendarEntry(
        String uid, LocalDate day, @Nullable LocalTime time, String title, String place, String href) {}
