package kg.birikme.library.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import org.springframework.stereotype.Component;

/** Takes a document or an announcement for work, and knows what the actor may do in the library. */
@Component
class LibraryDesk {

    private final LibraryItemRepository items;
    private final AnnouncementRepository announcements;
    private final LibraryReader reader;
    private final CurrentActor currentActor;
    private final Clock clock;

    LibraryDesk(
            LibraryItemRepository items,
            AnnouncementRepository announcements,
            LibraryReader reader,
            CurrentActor currentActor,
            Clock clock) {
        this.items = items;
        this.announcements = announcements;
        this.reader = reader;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What the actor may do. The database is asked only of somebody without a role. */
    LibraryPermissions may() {
        Actor actor = currentActor.get();
        return new LibraryPermissions(actor, actor.roles().isEmpty() && reader.atWork(actor.staff(), today()));
    }

    /** @throws ActionForbidden unless the actor keeps the library */
    LibraryPermissions keeper(String what) {
        LibraryPermissions may = may();
        ActionForbidden.unless(may.mayKeep(), what);
        return may;
    }

    /** @throws NotFound if there is none */
    LibraryItem item(UUID id) {
        return items.findForChange(id).orElseThrow(() -> new NotFound("library item"));
    }

    /** @throws NotFound if there is none */
    Announcement announcement(UUID id) {
        return announcements.findForChange(id).orElseThrow(() -> new NotFound("announcement"));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
