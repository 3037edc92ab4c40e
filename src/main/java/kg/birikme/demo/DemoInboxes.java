package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.notification.domain.InboxService;
import kg.birikme.notification.domain.Reminders;

/** Whoever signs in finds the last week unread, and is reminded of what is due on the demonstration's day. */
public class DemoInboxes implements DemoChapter {

    private static final int AFTER_ALL_OTHERS = 900;
    private static final int UNREAD_DAYS = 7;
    private static final List<String> READERS = List.of("M01", "M02", "M09", "S01", "S02", "S03");

    private final InboxService inboxes;
    private final Reminders reminders;

    public DemoInboxes(InboxService inboxes, Reminders reminders) {
        this.inboxes = inboxes;
        this.reminders = reminders;
    }

    @Override
    public int order() {
        return AFTER_ALL_OTHERS;
    }

    @Override
    public void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock) {
        if (year.back() > 0) {
            return;
        }
        clock.accept(until.minusDays(UNREAD_DAYS).atTime(18, 0));
        READERS.forEach(reader -> Acting.as(cast.person(reader), inboxes::readAll));
        clock.accept(until.atTime(8, 0));
        reminders.remind();
    }
}
