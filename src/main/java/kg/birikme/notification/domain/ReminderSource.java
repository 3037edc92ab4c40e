package kg.birikme.notification.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.notification.domain.Entries.Told;
import kg.birikme.school.YearView;

/** One kind of thing that people are reminded of. */
interface ReminderSource {

    /** All reminders that are in place on the day, those too that were given before: nobody gets one twice. */
    List<Told> due(YearView year, LocalDate today);
}
