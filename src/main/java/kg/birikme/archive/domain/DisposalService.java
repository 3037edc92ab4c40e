package kg.birikme.archive.domain;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.access.OwnPassword;
import kg.birikme.archive.StorageState;
import kg.birikme.archive.domain.ArchiveDesk.Taken;
import kg.birikme.archive.domain.ArchivePages.ArchiveRow;
import kg.birikme.school.YearShelf;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.Sealed;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaleVersion;
import kg.birikme.shared.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After the term a person decides (B18): longer, or disposal by an act of two persons. Nothing goes by itself. */
@Service
public class DisposalService {

    private static final Clause STORAGE = Clause.r(12);

    private final DisposalActRepository acts;
    private final ArchivePages pages;
    private final ArchiveDesk desk;
    private final YearShelf shelf;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DisposalService(
            DisposalActRepository acts,
            ArchivePages pages,
            ArchiveDesk desk,
            YearShelf shelf,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.acts = acts;
        this.pages = pages;
        this.desk = desk;
        this.shelf = shelf;
        this.jdbc = jdbc;
        this.events = events;
    }

    private void trace(String what, String slug) {
        events.publishEvent(
                Trace.of("archive.trace." + what, "/years/" + slug + "/archive", SchoolDates.yearLabel(slug)));
    }

    /**
     * Keeps a year longer. A repeated call with the same id does nothing.
     *
     * @throws kg.birikme.shared.ActionForbidden if the actor is neither director nor deputy for teaching
     * @throws InvalidInput if the day is not later
     * @throws RuleViolation if the term has not ended, or its disposal is proposed or done
     */
    @Transactional
    public void keepLonger(String slug, UUID id, LocalDate until, String reason) {
        Taken taken = desk.take(slug, ArchiveAction.KEEP_LONGER);
        if (known(id)) {
            return;
        }
        LocalDate kept = requireEnded(slug);
        if (!until.isAfter(kept) || !until.isAfter(taken.today())) {
            throw new InvalidInput("until", "archive.refusal.notLonger");
        }
        jdbc.sql("""
                        insert into longer_keeping (id, year_id, kept_from, kept_until, reason, by_staff, by_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        taken.year().id().value(),
                        kept,
                        until,
                        reason,
                        taken.actor().staff().value(),
                        taken.actor().name(),
                        Timestamp.from(taken.now()))
                .update();
        shelf.keepLonger(taken.year().id(), until);
        trace("longer", slug);
    }

    private boolean known(UUID id) {
        return jdbc.sql("select 1 from longer_keeping where id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /**
     * The deputy proposes to dispose of a year. A repeated call with the same id does nothing.
     *
     * @throws kg.birikme.shared.ActionForbidden if the actor is not the deputy for teaching
     * @throws InvalidInput if the password is wrong
     * @throws RuleViolation if the term has not ended, or its disposal is proposed or done
     */
    @Transactional
    public void propose(String slug, UUID id, String reason, @OwnPassword String password) {
        Taken taken = desk.take(slug, ArchiveAction.PROPOSE_DISPOSAL);
        Optional<DisposalAct> before = acts.findByYearId(taken.year().id().value());
        if (before.isPresent() && before.get().id().equals(id)) {
            return;
        }
        requireEnded(slug);
        int number = desk.nextDisposalNumber(taken.today());
        Sealed sealed = desk.sign(
                PaperKind.DISPOSAL_PROPOSED,
                id,
                taken,
                Role.DEPUTY_TEACHING,
                ActContent.of(slug, number, taken.today(), pages.inventory(slug))
                        .because(reason));
        acts.saveAndFlush(new DisposalAct(id, taken.year().id(), number, taken.today(), reason, sealed));
        trace("proposed", slug);
    }

    /**
     * Takes the proposal back. A repeated call does nothing.
     *
     * @throws kg.birikme.shared.ActionForbidden if the actor is neither director nor deputy for teaching
     * @throws RuleViolation if it is confirmed already
     */
    @Transactional
    public void withdraw(String slug) {
        Taken taken = desk.take(slug, ArchiveAction.WITHDRAW_DISPOSAL);
        acts.findByYearId(taken.year().id().value()).ifPresent(act -> {
            act.requireOpen();
            acts.delete(act);
            trace("withdrawn", slug);
        });
    }

    /**
     * The director confirms, and the year's documents are removed for good; the acts and the inventory stay. A second click
     * of the same person does nothing.
     *
     * @throws kg.birikme.shared.ActionForbidden if the actor is not the director
     * @throws InvalidInput if the password is wrong
     * @throws StaleVersion if the proposal is another one by now
     * @throws NotFound if nothing is proposed
     * @throws RuleViolation if the one who proposed would confirm, or it is done already
     */
    @Transactional
    public void confirm(String slug, UUID id, int version, @OwnPassword String password) {
        Taken taken = desk.take(slug, ArchiveAction.CONFIRM_DISPOSAL);
        DisposalAct act = acts.findByYearId(taken.year().id().value()).orElseThrow(() -> new NotFound("act"));
        if (act.confirmedBy(taken.actor().staff())) {
            return;
        }
        act.requireOpen();
        if (!act.id().equals(id)) {
            throw new NotFound("act");
        }
        StaleVersion.check("act", act.version(), version);
        act.confirm(desk.sign(
                PaperKind.DISPOSAL_CONFIRMED,
                id,
                taken,
                Role.DIRECTOR,
                ActContent.of(slug, act.number(), act.drawnOn(), pages.inventory(slug))
                        .because(act.reason())));
        acts.saveAndFlush(act);
        jdbc.sql("select dispose_year(?)")
                .param(act.id())
                .query((row, number) -> number)
                .list();
        trace("disposed", slug);
    }

    /** The day until which it was to be kept. */
    private LocalDate requireEnded(String slug) {
        ArchiveRow row = pages.row(slug);
        LocalDate until = row.year().keepUntil();
        if (row.year().state() != StorageState.TERM_ENDED || until == null) {
            throw new RuleViolation(STORAGE, "archive.refusal." + row.year().state())
                    .goTo(row.year().href());
        }
        return until;
    }
}
