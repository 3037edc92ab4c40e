package kg.birikme.backup.domain;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import kg.birikme.database.BackupShelf;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.web.HomeNotice;
import kg.birikme.web.Tone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * The shelf of daily backups: made each night, or when the administrator asks. What was not made is said on the first page of
 * administrator and director, for a school keeps its signed papers three years on one disk (R12).
 */
@Service
public class BackupService implements HomeNotice {

    private static final Logger LOG = LoggerFactory.getLogger(BackupService.class);

    /** Two nights may fail for a holiday's power cut; three are a fault. */
    private static final Duration OLD = Duration.ofDays(3);

    private final BackupShelf shelf;
    private final BackupTrail trail;
    private final CurrentActor currentActor;
    private final Clock clock;

    BackupService(BackupShelf shelf, BackupTrail trail, CurrentActor currentActor, Clock clock) {
        this.shelf = shelf;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * What the administrator sees.
     *
     * @param folder where the files lie
     * @param daily  whether one is made each night
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

    /** Each night, while nobody works. */
    @Scheduled(cron = "0 20 2 * * *", zone = "Asia/Bishkek")
    void everyNight() {
        if (!shelf.daily()) {
            return;
        }
        try {
            LOG.info("Backup {}", shelf.make().file());
        } catch (IOException refused) {
            LOG.error("No backup was made, older ones are as they were: {}", refused.getMessage());
        }
    }

    @Override
    public Optional<Notice> notice(Actor actor) {
        boolean concerned = actor.isAny(Role.ADMINISTRATOR, Role.DIRECTOR) && shelf.daily();
        return concerned && isOld(shelf.list())
                ? Optional.of(new Notice(
                        Tone.BAD, "backup.old", actor.is(Role.ADMINISTRATOR) ? "/settings/backup" : "", "backup.title"))
                : Optional.empty();
    }

    private boolean isOld(List<BackupShelf.Kept> kept) {
        return kept.isEmpty() || kept.get(0).made().plus(OLD).isBefore(LocalDateTime.now(clock));
    }

    private void requireAdministrator() {
        if (!currentActor.get().is(Role.ADMINISTRATOR)) {
            throw new ActionForbidden("see the backups");
        }
    }
}
