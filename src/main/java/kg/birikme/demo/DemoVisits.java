package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.FindingTopic;
import kg.birikme.activity.SchoolClass;
import kg.birikme.activity.domain.FindingContent;
import kg.birikme.activity.domain.VisitService;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import org.jspecify.annotations.Nullable;

/** Visits of the year that runs: one whose finding the teacher answered and the chair put before the next meeting, one just made. */
public class DemoVisits implements DemoChapter {

    private static final int ORDER = 37;
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final VisitService visits;

    public DemoVisits(VisitService visits) {
        this.visits = visits;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock) {
        if (year.back() == 0) {
            List.of(DemoData.read("visits.json", Visit[].class)).forEach(visit -> play(cast, year, visit, clock));
        }
    }

    private void play(DemoCast cast, DemoYear year, Visit visit, Consumer<LocalDateTime> clock) {
        ActivityId id = new ActivityId(UUID.randomUUID());
        LocalDate day = year.day(visit.day());
        clock.accept(day.atTime(EVENING));
        Acting.as(
                cast.person(visit.by()),
                () -> visits.log(
                        id,
                        year.id(),
                        visit.details(day),
                        cast.person(visit.whom()),
                        visit.with().stream().map(cast::person).toList()));
        for (Found found : visit.findings()) {
            UUID finding = UUID.randomUUID();
            clock.accept(day.atTime(EVENING.plusMinutes(20)));
            Acting.as(cast.person(found.by()), () -> visits.find(id, finding, found.content()));
            if (!found.said().isEmpty()) {
                clock.accept(day.plusDays(1).atTime(EVENING));
                Acting.as(cast.person(visit.whom()), () -> visits.answer(finding, 0, found.said()));
            }
            if (found.raise()) {
                clock.accept(year.day(RAISED).atTime(EVENING));
                Acting.as(cast.chair(), () -> visits.raise(finding));
            }
        }
    }

    /** After the autumn's last meeting: the next one is to take it up. */
    private static final LocalDate RAISED = LocalDate.of(2026, 11, 20);

    record Visit(
            String by,
            ActivityKind kind,
            String whom,
            LocalDate day,
            String title,
            int grade,
            String letter,
            List<String> with,
            List<Found> findings) {

        ActivityDetails details(LocalDate on) {
            SchoolClass visited = SchoolClass.of(grade, null, letter);
            return new ActivityDetails(kind, title, "", on, null, null, "", visited, null, "", false);
        }
    }

    record Found(
            String by,
            FindingTopic topic,
            boolean good,
            String seen,
            String advice,
            @Nullable String answer,
            boolean raise) {

        FindingContent content() {
            return new FindingContent(topic, "", good, seen, advice);
        }

        String said() {
            return answer == null ? "" : answer;
        }
    }
}
