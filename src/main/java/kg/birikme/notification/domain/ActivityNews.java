package kg.birikme.notification.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityEvent;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.notification.domain.Entries.Told;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of activities, and reminds of those of tomorrow: the holders, and all members where colleagues are to come (R49). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActivityNews implements ReminderSource {

    private final Entries entries;
    private final Audience audience;
    private final Activities activities;

    ActivityNews(Entries entries, Audience audience, Activities activities) {
        this.entries = entries;
        this.audience = audience;
        this.activities = activities;
    }

    @EventListener
    void on(ActivityEvent.Held event) {
        Set<StaffId> chair = new LinkedHashSet<>(audience.offices(Role.CHAIR));
        event.holders().forEach(chair::remove);
        entries.tell(
                chair,
                News.of(
                        EntryKind.ACTIVITY_HELD,
                        place(event.year(), event.no()),
                        event.title(),
                        SchoolDates.shortDate(event.on())));
    }

    @EventListener
    void on(ActivityEvent.Analysed event) {
        entries.tell(
                Audience.allBut(event.by(), List.of(event.holders())),
                News.of(EntryKind.ACTIVITY_ANALYSED, place(event.year(), event.no()), event.title(), event.byName()));
    }

    /** One visit with many findings is one piece of news a day. */
    @EventListener
    void on(ActivityEvent.Found event) {
        entries.tell(
                Audience.allBut(event.by(), List.of(event.visited())),
                News.once(
                        EntryKind.VISIT_FOUND,
                        event.activity().value() + " " + event.by().value(),
                        place(event.year(), event.no()) + "#findings",
                        event.title(),
                        event.byName()));
    }

    @EventListener
    void on(ActivityEvent.FindingAnswered event) {
        entries.tell(
                Audience.allBut(event.by(), List.of(List.of(event.author()))),
                News.of(
                        EntryKind.FINDING_ANSWERED,
                        place(event.year(), event.no()) + "#findings",
                        event.title(),
                        event.byName()));
    }

    /** Once a day: thirty who mark themselves after one event are one piece of news. */
    @EventListener
    void on(ActivityEvent.Visited event) {
        entries.tell(
                Audience.allBut(event.by(), List.of(event.holders())),
                News.once(
                        EntryKind.ACTIVITY_VISITED,
                        event.activity().value() + " " + event.on(),
                        place(event.year(), event.no()),
                        event.title(),
                        event.byName()));
    }

    @EventListener
    void on(ActivityEvent.Cancelled event) {
        if (event.takenBack()) {
            List<List<StaffId>> concerned = List.of(event.holders(), audience.offices(Role.CHAIR));
            entries.tell(
                    Audience.allBut(event.by(), concerned),
                    News.of(
                            EntryKind.ACTIVITY_TAKEN_BACK,
                            place(event.year(), event.no()),
                            event.title(),
                            event.reason()));
            return;
        }
        entries.tell(
                Stream.concat(event.holders().stream(), audience.members().stream())
                        .toList(),
                News.of(EntryKind.ACTIVITY_CANCELLED, place(event.year(), event.no()), event.title(), event.reason()));
    }

    @Override
    public List<Told> due(YearView year, LocalDate today) {
        List<ActivityFact> tomorrow = activities.ofYear(year.id()).stream()
                .filter(fact ->
                        fact.status() == ActivityStatus.PLANNED && fact.from().equals(today.plusDays(1)))
                .toList();
        if (tomorrow.isEmpty()) {
            return List.of();
        }
        List<StaffId> members = audience.members(today.plusDays(1));
        return tomorrow.stream().flatMap(fact -> told(year, fact, members)).toList();
    }

    private static Stream<Told> told(YearView year, ActivityFact fact, List<StaffId> members) {
        News news = News.once(
                EntryKind.REMIND_ACTIVITY,
                fact.id().value() + " " + fact.from(),
                "/years/" + year.slug() + "/activities/" + fact.no(),
                fact.title(),
                SchoolDates.shortDate(fact.from()));
        return (fact.open() ? Stream.concat(fact.holders().stream(), members.stream()) : fact.holders().stream())
                .distinct()
                .map(person -> new Told(person, news));
    }

    private String place(YearId year, int no) {
        return audience.place(year) + "/activities/" + no;
    }
}
