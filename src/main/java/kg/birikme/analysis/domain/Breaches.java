package kg.birikme.analysis.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.analysis.Breach;
import kg.birikme.meeting.MeetingFact;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.meeting.QuarterNorm;
import kg.birikme.school.YearView;

/** The norms that a year has broken for good: what can still be held before its end is no breach yet (R3, R8, R9). */
final class Breaches {

    private Breaches() {}

    static List<Breach> of(YearView year, List<MeetingFact> meetings, LocalDate today) {
        List<Breach> breaches = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            if (over(year, quarter, today) && held(meetings, quarter) < QuarterNorm.PER_QUARTER) {
                breaches.add(Breach.ofQuarter(quarter));
            }
        }
        if (over(year, 4, today)) {
            long held = meetings.stream().filter(meeting -> meeting.status().held()).count();
            if (held < MeetingNorm.PER_YEAR) {
                breaches.add(Breach.MEETINGS);
            }
        }
        return List.copyOf(breaches);
    }

    /** Whether the quarter's last day has come. */
    static boolean over(YearView year, int quarter, LocalDate today) {
        return !today.isBefore(year.quarter(quarter).end());
    }

    private static long held(List<MeetingFact> meetings, int quarter) {
        return meetings.stream()
                .filter(meeting -> meeting.quarter() == quarter && meeting.status().held())
                .count();
    }
}
