package kg.birikme.notification.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.growth.Growth;
import kg.birikme.growth.OwnWorkWithdrawn;
import kg.birikme.growth.ProgrammeReturned;
import kg.birikme.growth.ProgrammeSubmitted;
import kg.birikme.growth.SelfAnalysisReturned;
import kg.birikme.growth.SelfAnalysisSubmitted;
import kg.birikme.notification.domain.Entries.Told;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.SchoolDates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of programmes of self-education and self-analyses: the chair of what was handed in, the writer, and nobody else, of
 * what came back; and reminds of programmes not handed in (R47, R51).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GrowthNews implements ReminderSource {

    private static final int DAYS_BEFORE = 3;

    private final Entries entries;
    private final Audience audience;
    private final Growth growth;

    GrowthNews(Entries entries, Audience audience, Growth growth) {
        this.entries = entries;
        this.audience = audience;
        this.growth = growth;
    }

    @EventListener
    void on(ProgrammeSubmitted event) {
        entries.tell(
                audience.readersOf(event.member()),
                News.of(
                        EntryKind.PROGRAMME_SUBMITTED,
                        place(event.year()) + "/programmes/" + event.id(),
                        event.memberName()));
    }

    @EventListener
    void on(ProgrammeReturned event) {
        entries.tell(
                List.of(event.member()),
                News.of(
                        EntryKind.PROGRAMME_RETURNED,
                        place(event.year()) + "/programmes/" + event.id(),
                        event.byName(),
                        event.remark()));
    }

    @EventListener
    void on(SelfAnalysisSubmitted event) {
        entries.tell(
                audience.readersOf(event.member()),
                News.of(
                        EntryKind.SELF_ANALYSIS_SUBMITTED,
                        place(event.year()) + "/self-analyses/" + event.id(),
                        event.memberName()));
    }

    @EventListener
    void on(SelfAnalysisReturned event) {
        entries.tell(
                List.of(event.member()),
                News.of(
                        EntryKind.SELF_ANALYSIS_RETURNED,
                        place(event.year()) + "/self-analyses/" + event.id(),
                        event.byName(),
                        event.remark()));
    }

    @EventListener
    void on(OwnWorkWithdrawn event) {
        entries.tell(
                audience.readersOf(event.member()),
                News.of(EntryKind.OWN_WORK_WITHDRAWN, place(event.year()), event.memberName()));
    }

    /** Whoever has handed nothing in three days before their day, and once more when it has passed. */
    @Override
    public List<Told> due(YearView year, LocalDate today) {
        return growth.programmesOwed(year, today).stream()
                .filter(owed -> !owed.due().isAfter(today.plusDays(DAYS_BEFORE)))
                .map(owed -> new Told(owed.member(), reminder(year, owed.due(), today)))
                .toList();
    }

    private static News reminder(YearView year, LocalDate due, LocalDate today) {
        return News.once(
                today.isAfter(due) ? EntryKind.REMIND_PROGRAMME_LATE : EntryKind.REMIND_PROGRAMME_SOON,
                year.slug() + " " + due,
                "/years/" + year.slug() + "/growth/programme",
                SchoolDates.shortDate(due));
    }

    private String place(YearId year) {
        return audience.place(year) + "/growth";
    }
}
