package kg.birikme.notification.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.followup.Followups;
import kg.birikme.followup.OwedAnswer;
import kg.birikme.notification.domain.Entries.Told;
import kg.birikme.school.YearView;
import kg.birikme.shared.SchoolDates;
import org.springframework.stereotype.Component;

/** Reminds of answers that are due within three days, and once more when they are late (R60). */
@Component
class RecommendationReminders implements ReminderSource {

    private static final int DAYS_BEFORE = 3;

    private final Followups followups;

    RecommendationReminders(Followups followups) {
        this.followups = followups;
    }

    @Override
    public List<Told> due(YearView year, LocalDate today) {
        return followups.owed(year.id(), today.plusDays(DAYS_BEFORE)).stream()
                .map(owed -> new Told(owed.person(), news(owed, today)))
                .toList();
    }

    /** A term that was put off is another term: it is reminded of anew. */
    private static News news(OwedAnswer owed, LocalDate today) {
        boolean late = owed.due().isBefore(today);
        return News.once(
                late ? EntryKind.REMIND_RECOMMENDATION_LATE : EntryKind.REMIND_RECOMMENDATION_SOON,
                owed.id().value() + " " + owed.due(),
                owed.href(),
                owed.protocolNumber() + "/" + owed.number(),
                SchoolDates.shortDate(owed.due()));
    }
}
