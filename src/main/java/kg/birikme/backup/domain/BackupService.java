package kg.birikme.backup.domain;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kg.birikme.database.BackupShelf;
import kg.birikme.school.Schools;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.web.HomeNotice.Notice;
import kg.birikme.web.Tone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * The shelf of daily backups: made by itself once a day, or when the administrator asks. What was not made is said on the first page of
 * administrator and director, for a school keeps its signed papers three years on one disk (R12).
 */
@Service
public class BackupService {

    private static final Logger LOG = LoggerFactory.getLogger(BackupService.class);

    /** Two nights may fail for a holiday's power cut; three are a fault. */
    private static final Duration OLD = Duration.ofDays(3);

    /** The first one is made within the first hour. */
    private static final Duration FIRST = Duration.ofHours(1);

    private final Schools schools;
    private final BackupShelf shelf;
    private final BackupTrail trail;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final LocalDateTime started;

    BackupService(Schools schools, BackupShelf shelf, BackupTrail trail, CurrentActor currentActor, Clock clock) {
        this.schools = schools;
        this.shelf = shelf;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
        this.started = LocalDateTime.now(clock);
    }

    /**
     * What the administrator sees.
     *
     * @param folder where the files lie
     * @param daily  whether one is made by itself each day
     * @param old    whether the newest is too old, or there is none
     * @param kept   the newest first
     */
    public record Shelf(String folder, boolean daily, boolean old, List<BackupShelf.Kept> kept) {

        public Shelf {
            kept = List.copyOf(kept);
        }
    }

    /** @throws ActionForbidden if the actor is not the administrator */
    public Shelf shelf() {
        requireAdministrator();
        List<BackupShelf.Kept> kept = shelf.list();
        return new Shelf(shelf.folder().toString(), shelf.daily(), isOld(kept), kept);
    }

    /**
     * Makes one now.
     *
     * @throws ActionForbidden if the actor is not the administrator
     * @throws RuleViolation if it could not be written: the older ones are as they were (R12)
     */
    public void make() {
        requireAdministrator();
        try {
            trail.made(shelf.make());
        } catch (IOException refused) {
            LOG.error("No backup was made, older ones are as they were: {}", refused.getMessage());
            throw new RuleViolation(Clause.r(12), "backup.refusal.notWritten");
        }
    }

    /** Looks each half hour whether the day's is there: at night where the computer runs, else some time after it was started. */
    @Scheduled(initialDelay = 10, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void daily() {
        if (!shelf.daily() || !schools.any()) {
            return;
        }
        try {
            shelf.makeIfDue().ifPresent(written -> LOG.info("Backup {}", written.file()));
        } catch (IOException refused) {
            LOG.error("No backup was made, older ones are as they were: {}", refused.getMessage());
        }
    }

    /** Tells those who can do something about it that the last backup is old. */
    public Optional<Notice> notice(Actor actor) {
        boolean concerned = actor.isAny(Role.ADMINISTRATOR, Role.DIRECTOR) && shelf.daily();
        return concerned && isOld(shelf.list())
                ? Optional.of(new Notice(
                        Tone.BAD, "backup.old", actor.is(Role.ADMINISTRATOR) ? "/settings/backup" : "", "backup.title"))
                : Optional.empty();
    }

    /** Where there is none yet, the first one is given the time that it takes to come. */
    private boolean isOld(List<BackupShelf.Kept> kept) {
        LocalDateTime now = LocalDateTime.now(clock);
        return kept.isEmpty()
                ? started.plus(FIRST).isBefore(now)
                : kept.get(0).made().plus(OLD).isBefore(now);
    }

    private void requireAdministrator() {
        ActionForbidden.unless(currentActor.get().is(Role.ADMINISTRATOR), "see the backups");
    }
}
