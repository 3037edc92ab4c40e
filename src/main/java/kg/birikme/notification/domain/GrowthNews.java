package kg.birikme.notification.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.growth.Growth;
import kg.birikme.notification.domain.Entries.Told;
import kg.birikme.school.YearView;
import kg.birikme.shared.SchoolDates;
import org.springframework.stereotype.Component;

/** Reminds of programmes of self-education not handed in (R47). */
@Component
class GrowthNews implements ReminderSource {

    private static final int DAYS_BEFORE = 3;

    private final Growth growth;

    GrowthNews(Growth growth) {
        this.growth = growth;
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
}
