package kg.birikme.notification.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.birikme.library.Library;
import kg.birikme.library.LibraryAudience;
import kg.birikme.library.LibraryEvent;
import kg.birikme.notification.domain.Entries.Told;
import kg.birikme.people.People;
import kg.birikme.people.PersonView;
import kg.birikme.school.YearView;
import kg.birikme.shared.StaffId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the members or the whole staff of what was announced (R32), and reminds on its day whoever has not read it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LibraryNews implements ReminderSource {

    private final Entries entries;
    private final Audience audience;
    private final People people;
    private final Library library;
    private final Clock clock;

    LibraryNews(Entries entries, Audience audience, People people, Library library, Clock clock) {
        this.entries = entries;
        this.audience = audience;
        this.people = people;
        this.library = library;
        this.clock = clock;
    }

    @EventListener
    void on(LibraryEvent.Announced event) {
        List<StaffId> whom = event.audience() == LibraryAudience.MEMBERS
                ? audience.members()
                : people.atWork(LocalDate.now(clock)).stream()
                        .map(PersonView::id)
                        .toList();
        entries.tell(whom, News.of(EntryKind.ANNOUNCED, "/library/announcements/" + event.id(), event.title()));
    }

    @Override
    public List<Told> due(YearView year, LocalDate today) {
        return library.unread(today, today).stream()
                .map(unread -> new Told(
                        unread.person(),
                        News.once(
                                EntryKind.REMIND_ANNOUNCEMENT,
                                unread.announcement().toString(),
                                "/library/announcements/" + unread.announcement(),
                                unread.title())))
                .toList();
    }
}
