package kg.birikme.analysis.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kg.birikme.activity.ActivityFact;
import kg.birikme.analysis.Breach;
import kg.birikme.meeting.MeetingFact;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.meeting.QuarterNorm;
import kg.birikme.school.YearView;

/** The norms that a year has broken for good: what can still be held before its end is no breach yet (R3, R8, R9). */
final class Breaches {

    private static final Map<EventKind, Breach> WANTED =
            Map.of(EventKind.OPEN_HOUR, Breach.OPEN_HOURS, EventKind.EVENT, Breach.EVENTS);

    private Breaches() {}

    static List<Breach> of(YearView year, List<MeetingFact> meetings, List<ActivityFact> events, LocalDate today) {
        List<MeetingFact> held =
                meetings.stream().filter(meeting -> meeting.status().held()).toList();
        List<Breach> breaches = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            if (year.quarter(quarter).over(today) && in(held, quarter) < QuarterNorm.PER_QUARTER) {
                breaches.add(Breach.ofQuarter(quarter));
            }
        }
        if (year.quarter(4).over(today)) {
            if (held.size() < MeetingNorm.PER_YEAR) {
                breaches.add(Breach.MEETINGS);
            }
            WANTED.forEach((kind, breach) -> {
                if (events.stream().noneMatch(event -> event.status().held() && EventKind.of(event.kind()) == kind)) {
                    breaches.add(breach);
                }
            });
        }
        return breaches.stream().sorted().toList();
    }

    private static long in(List<MeetingFact> held, int quarter) {
        return held.stream().filter(meeting -> meeting.quarter() == quarter).count();
    }
}
