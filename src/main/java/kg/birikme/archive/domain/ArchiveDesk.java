package kg.birikme.archive.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kg.birikme.archive.StorageState;
import kg.birikme.school.YearShelf;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.Sealed;
import kg.birikme.seal.SignatureChain;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a year up for a step of its storage: held, with the person who acts, whose right is asked first. */
@Component
class ArchiveDesk {

    private final Years years;
    private final YearShelf shelf;
    private final SignatureChain signatures;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    ArchiveDesk(
            Years years,
            YearShelf shelf,
            SignatureChain signatures,
            JdbcClient jdbc,
            CurrentActor currentActor,
            Clock clock) {
        this.years = years;
        this.shelf = shelf;
        this.signatures = signatures;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A year held by somebody who may act on it. */
    record Taken(YearView year, Actor actor, Instant now, LocalDate today) {}

    /**
     * @throws kg.birikme.shared.ActionForbidden if the step is not the actor's
     * @throws kg.birikme.shared.NotFound if there is no such year
     */
    Taken take(String slug, ArchiveAction action) {
        Actor actor = currentActor.get();
        new ArchivePermissions(actor, StorageState.OPEN).requireTheirs(action);
        YearView year = years.bySlug(slug);
        shelf.hold(year.id());
        return new Taken(
                years.bySlug(slug), actor, clock.instant().truncatedTo(ChronoUnit.MILLIS), LocalDate.now(clock));
    }

    /** @throws kg.birikme.shared.ActionForbidden if the archive is not for the actor */
    void reader() {
        ArchivePermissions.requireReader(currentActor.get());
    }

    YearView year(String slug) {
        return years.bySlug(slug);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The actor signs, as a link of the school's chain (R12). */
    Sealed sign(PaperKind kind, UUID act, Taken taken, Role office, ActContent content) {
        return signatures.sign(kind, act, taken.actor(), office.name(), content::signed);
    }

    /** The next number of an act of transfer in the calendar year; the school is held, so that no two acts draw the same one. */
    int nextStorageNumber(LocalDate on) {
        return nextNumber("select coalesce(max(number), 0) + 1 from storage_act where series = ?", on);
    }

    /** As {@link #nextStorageNumber}, of an act of disposal. */
    int nextDisposalNumber(LocalDate on) {
        return nextNumber("select coalesce(max(number), 0) + 1 from disposal_act where series = ?", on);
    }

    private int nextNumber(String next, LocalDate on) {
        shelf.holdNumbers();
        return jdbc.sql(next).param(on.getYear()).query(Integer.class).single();
    }
}
