package kg.birikme.library.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import kg.birikme.library.LibraryAudience;
import kg.birikme.library.LibraryEvent;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members or the whole staff are told something, and mark that they have read it (R32, R63). */
@Service
@Transactional
public class AnnouncementService {

    private final AnnouncementRepository announcements;
    private final LibraryDesk desk;
    private final LibraryReader reader;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnnouncementService(
            AnnouncementRepository announcements,
            LibraryDesk desk,
            LibraryReader reader,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.announcements = announcements;
        this.desk = desk;
        this.reader = reader;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Announces it. Announced already under this id, it does nothing.
     *
     * @throws InvalidInput if the staff is pointed at a document that only the members read
     */
    public void announce(UUID id, AnnouncementContent content) {
        LibraryPermissions may = desk.keeper("announce");
        if (announcements.existsById(id)) {
            return;
        }
        if (content.item() != null
                && desk.item(content.item()).audience() == LibraryAudience.MEMBERS
                && content.audience() != LibraryAudience.MEMBERS) {
            throw new InvalidInput("audience", "library.invalid.membersOnly");
        }
        Announcement announced = new Announcement(id, content, may.actor(), clock.instant(), desk.today());
        announcements.saveAndFlush(announced);
        read(id, may);
        events.publishEvent(new LibraryEvent.Announced(
                id, announced.title(), announced.audience(), may.actor().name()));
    }

    /**
     * The actor has read it; said again, it does nothing.
     *
     * @throws NotFound if it is not meant for the actor, or was withdrawn
     */
    public void markRead(UUID id) {
        LibraryPermissions may = desk.may();
        ActionForbidden.unless(may.maySee(), "read announcements");
        Announcement announced = desk.announcement(id);
        if (!may.mayRead(announced.audience()) || announced.withdrawn()) {
            throw new NotFound("announcement");
        }
        read(id, may);
    }

    private void read(UUID id, LibraryPermissions may) {
        jdbc.sql("""
                        insert into announcement_read (announcement_id, staff_id, at) values (:id, :me, :at)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("me", may.actor().staff().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Takes back what was announced by mistake; taken back already, it does nothing. Whoever marks it meanwhile waits for the row.
     *
     * @throws RuleViolation if somebody but its author has read it: what was read was said, and is put right by another one
     */
    public void withdraw(UUID id) {
        LibraryPermissions may = desk.keeper("withdraw an announcement");
        Announcement announced = desk.announcement(id);
        if (announced.withdrawn()) {
            return;
        }
        if (!may.mayTakeBack(reader.readers(id))) {
            throw new RuleViolation(Clause.r(32), "library.refusal.read");
        }
        announced.withdraw(clock.instant());
    }
}
