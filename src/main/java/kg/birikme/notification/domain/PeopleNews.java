package kg.birikme.notification.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kg.birikme.access.AccountEvent;
import kg.birikme.access.AccountHolders;
import kg.birikme.people.PeopleEvent;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever is given or loses a post or an office, and the director: nobody's rights change behind anybody's back (R97).
 * What deputy and administrator do in a school whose director is gone is told to all its leaders. Whoever has no account yet has no
 * rights that could change unseen: a list of staff being entered fills nobody's inbox.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PeopleNews {

    private static final String APPOINTMENTS = "/settings/appointments";

    /** What concerns everybody who leads. */
    private static final Set<PeopleEvent.PostChanged.Kind> EXTRAORDINARY =
            EnumSet.of(PeopleEvent.PostChanged.Kind.LAST_RESORT, PeopleEvent.PostChanged.Kind.VACATED);

    private final Entries entries;
    private final Audience audience;
    private final AccountHolders accounts;
    private final CurrentActor currentActor;
    private final Clock clock;

    PeopleNews(Entries entries, Audience audience, AccountHolders accounts, CurrentActor currentActor, Clock clock) {
        this.entries = entries;
        this.audience = audience;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @EventListener
    void on(PeopleEvent.PostChanged event) {
        Collection<StaffId> leaders = EXTRAORDINARY.contains(event.kind())
                ? audience.offices(
                        Role.DIRECTOR, Role.DEPUTY_TEACHING, Role.DEPUTY_METHODICAL, Role.DEPUTY_UPBRINGING, Role.CHAIR)
                : audience.offices(Role.DIRECTOR);
        tell(
                Audience.allBut(event.by(), List.of(List.of(event.person()), leaders)),
                News.of(
                        kind(event.kind()),
                        "/inbox",
                        event.personName(),
                        "@people.post." + event.post(),
                        SchoolDates.shortDate(event.day()),
                        event.byName()));
    }

    @EventListener
    void on(PeopleEvent.OfficeChanged event) {
        boolean given = event.kind() == PeopleEvent.OfficeChanged.Kind.GIVEN;
        Stream<StaffId> chair = event.chair() == null ? Stream.of() : Stream.of(event.chair());
        tell(
                Audience.allBut(
                        event.by(),
                        List.of(List.of(event.person()), chair.toList(), audience.offices(Role.DIRECTOR, Role.CHAIR))),
                News.of(
                        given ? EntryKind.OFFICE_GIVEN : EntryKind.OFFICE_ENDED,
                        APPOINTMENTS,
                        event.personName(),
                        "@people.office." + event.office(),
                        SchoolDates.shortDate(event.day()),
                        event.byName()));
    }

    @EventListener
    void on(PeopleEvent.StaffLeft event) {
        tell(
                Audience.allBut(event.by(), List.of(audience.offices(Role.DIRECTOR, Role.CHAIR))),
                News.of(
                        EntryKind.PERSON_LEFT,
                        "/inbox",
                        event.name(),
                        SchoolDates.shortDate(event.lastDay()),
                        event.byName()));
    }

    /** Told to the person: somebody gave a new code in place of the password. */
    @EventListener
    void on(AccountEvent event) {
        if (event.kind() == AccountEvent.Kind.PASSWORD_RESET) {
            Actor by = currentActor.get();
            entries.tell(
                    List.of(event.staff()),
                    News.of(
                            EntryKind.ACCOUNT_RESET,
                            "/account",
                            by.name(),
                            SchoolDates.shortDate(LocalDate.ofInstant(event.at(), clock.getZone()))));
        }
    }

    private void tell(Set<StaffId> whom, News news) {
        entries.tell(accounts.among(whom), news);
    }

    private static EntryKind kind(PeopleEvent.PostChanged.Kind kind) {
        return switch (kind) {
            case GIVEN -> EntryKind.POST_GIVEN;
            case LAST_RESORT -> EntryKind.POST_LAST_RESORT;
            case VACATED -> EntryKind.POST_VACATED;
            case ENDED, TAKEN_OVER -> EntryKind.POST_ENDED;
        };
    }
}
