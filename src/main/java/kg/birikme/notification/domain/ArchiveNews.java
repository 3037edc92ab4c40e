package kg.birikme.notification.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.archive.Archive;
import kg.birikme.archive.ArchiveEvent;
import kg.birikme.archive.StorageState;
import kg.birikme.archive.YearInArchive;
import kg.birikme.notification.domain.Entries.Told;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of years handed over and stored, and reminds director and deputy of a term that has ended (R12, B18). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ArchiveNews implements ReminderSource {

    private final Entries entries;
    private final Audience audience;
    private final Archive archive;

    ArchiveNews(Entries entries, Audience audience, Archive archive) {
        this.entries = entries;
        this.audience = audience;
        this.archive = archive;
    }

    @EventListener
    void on(ArchiveEvent.HandedOver event) {
        entries.tell(
                Audience.allBut(event.handedBy(), List.of(audience.offices(Role.DEPUTY_TEACHING))),
                News.of(
                        EntryKind.YEAR_HANDED_OVER,
                        place(event.yearSlug()),
                        label(event.yearSlug()),
                        event.handedName()));
    }

    @EventListener
    void on(ArchiveEvent.Stored event) {
        entries.tell(
                Audience.allBut(
                        event.acceptedBy(),
                        List.of(List.of(event.handedBy()), audience.offices(Role.CHAIR, Role.DIRECTOR))),
                News.of(
                        EntryKind.YEAR_STORED,
                        place(event.yearSlug()),
                        label(event.yearSlug()),
                        SchoolDates.shortDate(event.keepUntil()),
                        event.acceptedName()));
    }

    @Override
    public List<Told> due(YearView year, LocalDate today) {
        List<YearInArchive> ended = archive.years().stream()
                .filter(stored -> stored.state() == StorageState.TERM_ENDED)
                .toList();
        if (ended.isEmpty()) {
            return List.of();
        }
        List<StaffId> whom = audience.offices(Role.DEPUTY_TEACHING, Role.DIRECTOR);
        return ended.stream()
                .map(stored -> News.once(
                        EntryKind.REMIND_TERM_ENDED,
                        stored.slug() + " " + stored.keepUntil(),
                        stored.href(),
                        stored.label(),
                        stored.keepUntil() == null ? "–" : SchoolDates.shortDate(stored.keepUntil())))
                .flatMap(news -> whom.stream().map(person -> new Told(person, news)))
                .toList();
    }

    private static String place(String yearSlug) {
        return "/years/" + yearSlug + "/archive";
    }

    private static String label(String yearSlug) {
        return SchoolDates.yearLabel(yearSlug);
    }
}
