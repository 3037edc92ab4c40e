package kg.birikme.oversight.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.oversight.domain.Outlooks.Outlook;
import kg.birikme.oversight.domain.Reading;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearView;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Tone;
import kg.birikme.web.YearLine;
import kg.birikme.web.YearLine.Quarter;
import kg.birikme.web.YearLine.Stop;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the year as one line: its quarters (R3) and the meetings on them (R8). */
@Component
class YearLines {

    private final Lights lights;

    YearLines(Lights lights) {
        this.lights = lights;
    }

    YearLine of(YearView year, Outlook outlook, LocalDate today) {
        List<Quarter> quarters = outlook.quarters().stream()
                .map(reading -> quarter(reading, year, outlook.meetings(), today))
                .toList();
        return new YearLine(quarters, year.contains(today) ? place(year, today) : null);
    }

    private Quarter quarter(Reading reading, YearView year, List<MeetingSummary> meetings, LocalDate today) {
        int number = (int) reading.arguments().get(0);
        return new Quarter(
                lights.words("oversight.quarter", number),
                lights.words("oversight.quarter." + state(reading)),
                reading.tone(),
                year.quarter(number).contains(today),
                reading.href(),
                meetings.stream()
                        .filter(meeting -> meeting.quarter() == number && meeting.status() != MeetingStatus.CANCELLED)
                        .map(meeting -> stop(meeting, year.quarter(number), reading.href(), today))
                        .toList());
    }

    /** The state of the quarter alone: Met, Late, Planned. */
    private static String state(Reading reading) {
        String key = reading.stateKey();
        return key.substring(key.lastIndexOf(reading.topic()) + reading.topic().length());
    }

    private Stop stop(MeetingSummary meeting, QuarterView quarter, String meetings, LocalDate today) {
        @Nullable LocalDate day = meeting.date();
        boolean late = meeting.status().upcoming() && day != null && day.isBefore(today);
        Tone tone = late
                ? Tone.BAD
                : meeting.status().held()
                        ? Tone.GOOD
                        : meeting.status() == MeetingStatus.CONVENED ? Tone.GOING : Tone.QUIET;
        return new Stop(
                day == null ? null : part(quarter, day),
                tone,
                day == null ? lights.words("oversight.quarter.noDay") : SchoolDates.dayAndMonth(day),
                lights.words(
                        "oversight.quarter.meeting",
                        meeting.theme(),
                        lights.words("oversight.quarter.meeting." + (late ? "LATE" : meeting.status()))),
                meetings + "/" + meeting.no());
    }

    private static double part(QuarterView quarter, LocalDate day) {
        double days = ChronoUnit.DAYS.between(quarter.start(), quarter.end());
        return ChronoUnit.DAYS.between(quarter.start(), day) / Math.max(1, days);
    }

    /** Holidays are a point between two quarters. */
    private static double place(YearView year, LocalDate day) {
        int quarters = year.quarters().size();
        return year.quarters().stream()
                .filter(quarter -> !day.isAfter(quarter.end()))
                .findFirst()
                .map(quarter -> (quarter.number() - 1 + Math.max(0, part(quarter, day))) / quarters)
                .orElse(1.0);
    }
}
