package kg.birikme.archive.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.birikme.access.OwnPassword;
import kg.birikme.archive.ArchiveEvent;
import kg.birikme.archive.domain.ArchiveDesk.Taken;
import kg.birikme.paper.Papers;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.Schools;
import kg.birikme.school.YearShelf;
import kg.birikme.school.YearView;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.Sealed;
import kg.birikme.seal.Shown;
import kg.birikme.shared.Clause;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chair hands a year over for storage, the deputy accepts it (R12, B17); from then on nothing in it changes. */
@Service
public class StorageService {

    private static final Clause STORAGE = Clause.r(12);

    private final StorageActRepository acts;
    private final ArchiveDesk desk;
    private final ClosingReader closing;
    private final YearDocuments documents;
    private final Papers printer;
    private final YearShelf shelf;
    private final Schools schools;
    private final ApplicationEventPublisher events;

    StorageService(
            StorageActRepository acts,
            ArchiveDesk desk,
            ClosingReader closing,
            YearDocuments documents,
            Papers printer,
            YearShelf shelf,
            Schools schools,
            ApplicationEventPublisher events) {
        this.acts = acts;
        this.desk = desk;
        this.closing = closing;
        this.documents = documents;
        this.printer = printer;
        this.shelf = shelf;
        this.schools = schools;
        this.events = events;
    }

    /**
     * The chair hands over: the act is drawn up, its inventory counted from the printed papers. A repeated call with the same
     * id does nothing.
     *
     * @param added    documents that go along besides the three that R12 names
     * @param shown    the fingerprint of the inventory that the page showed
     * @param password the chair's password, asked for again
     * @throws StaleVersion if a document is another one than was shown
     * @throws kg.birikme.shared.ActionForbidden if the actor is not the chair
     * @throws kg.birikme.shared.InvalidInput if the password is wrong
     * @throws RuleViolation if something is missing (B17), or the year is handed over or stored already
     */
    @Transactional
    public void handOver(
            String slug, UUID id, Set<KeptDocument.Kind> added, String shown, @OwnPassword String password) {
        Taken taken = desk.take(slug, ArchiveAction.HAND_OVER);
        YearView year = taken.year();
        Optional<StorageAct> before = acts.findByYearId(year.id().value());
        if (before.isPresent()) {
            if (before.get().id().equals(id)) {
                return;
            }
            throw new RuleViolation(STORAGE, "archive.refusal.handedOver").goTo(address(slug));
        }
        requireComplete(year);
        List<KeptDocument> all = documents.of(year, kind -> true);
        Shown.require(shown, inventory(year, all));
        List<ActLine> lines = all.stream()
                .filter(one -> one.kind().required() || added.contains(one.kind()))
                .map(one -> ActLine.of(one, printer))
                .toList();
        StorageAct.Drawn drawn =
                new StorageAct.Drawn(desk.nextStorageNumber(taken.today()), taken.today(), schools.profile());
        Sealed sealed = desk.sign(
                PaperKind.HAND_OVER, id, taken, Role.CHAIR, ActContent.of(slug, drawn.number(), drawn.on(), lines));
        acts.saveAndFlush(new StorageAct(id, year, drawn, lines, sealed));
        events.publishEvent(new ArchiveEvent.HandedOver(
                year.id(), slug, taken.actor().staff(), taken.actor().name(), sealed.signedAt()));
    }

    /**
     * What was handed over and not accepted goes back to the chair. A repeated call does nothing.
     *
     * @throws kg.birikme.shared.ActionForbidden if the actor is neither chair nor deputy for teaching
     * @throws RuleViolation if it is accepted already
     */
    @Transactional
    public void takeBack(String slug) {
        Taken taken = desk.take(slug, ArchiveAction.TAKE_BACK);
        acts.findByYearId(taken.year().id().value()).ifPresent(act -> {
            act.requireOpen();
            acts.delete(act);
        });
    }

    /**
     * The deputy accepts: the year is stored. A second click of the same person does nothing.
     *
     * @param id       the act that the deputy saw
     * @param password the deputy's password, asked for again
     * @throws kg.birikme.shared.ActionForbidden if the actor is not the deputy for teaching
     * @throws kg.birikme.shared.InvalidInput if the password is wrong
     * @throws StaleVersion if another act was handed over since
     * @throws NotFound if nothing was handed over
     * @throws RuleViolation if something is missing by now (B17), or somebody else accepted it already
     */
    @Transactional
    public void accept(String slug, UUID id, int version, @OwnPassword String password) {
        Taken taken = desk.take(slug, ArchiveAction.ACCEPT);
        YearView year = taken.year();
        StorageAct act = acts.findByYearId(year.id().value()).orElseThrow(() -> new NotFound("act"));
        if (act.acceptedBy(taken.actor().staff())) {
            return;
        }
        act.requireOpen();
        if (!act.id().equals(id)) {
            throw new RuleViolation(STORAGE, "archive.refusal.another").goTo(address(slug));
        }
        StaleVersion.check("act", act.version(), version);
        requireComplete(year);
        requireSame(act, year);
        Term term = term(taken.today());
        Sealed sealed = desk.sign(
                PaperKind.ACCEPTANCE,
                id,
                taken,
                Role.DEPUTY_TEACHING,
                ActContent.of(slug, act.number(), taken.today(), act.lines()).keptUntil(term.until()));
        act.accept(term, sealed);
        acts.saveAndFlush(act);
        shelf.store(year.id(), taken.today(), term.until());
        events.publishEvent(new ArchiveEvent.Stored(
                year.id(),
                slug,
                term.until(),
                act.handedBy(),
                taken.actor().staff(),
                taken.actor().name(),
                sealed.signedAt()));
    }

    /**
     * How long a year is kept that is accepted now.
     *
     * @param years as the school has settled
     * @param until the last day
     */
    public record Term(int years, LocalDate until) {}

    /** The term of a year that would be accepted today (B18). */
    public Term term() {
        desk.reader();
        return term(desk.today());
    }

    private Term term(LocalDate from) {
        int years = schools.profile().settings().storageYears();
        return new Term(years, from.plusYears(years));
    }

    /** What can be handed over today: the inventory that the chair looks at before signing. */
    @Transactional(readOnly = true)
    public Offer offer(String slug) {
        desk.reader();
        YearView year = desk.year(slug);
        ActContent inventory = inventory(year, documents.of(year, kind -> true));
        return new Offer(inventory.lines(), Shown.of(inventory));
    }

    /**
     * What can be handed over.
     *
     * @param lines the three documents that R12 names, and the others that the year has
     * @param shown the fingerprint of them all
     */
    public record Offer(List<ActLine> lines, String shown) {

        public Offer {
            lines = List.copyOf(lines);
        }

        /** Which documents may go along besides the three, for the chair's choice. */
        public List<KeptDocument.Kind> optional() {
            return lines.stream()
                    .map(ActLine::kind)
                    .filter(kind -> !kind.required())
                    .toList();
        }
    }

    private ActContent inventory(YearView year, List<KeptDocument> all) {
        return ActContent.of(
                year.slug(),
                null,
                desk.today(),
                all.stream().map(ActLine::uncounted).toList());
    }

    private void requireComplete(YearView year) {
        closing.gaps(year).stream().filter(ClosingGap::blocks).findFirst().ifPresent(gap -> {
            throw new RuleViolation(STORAGE, "archive.refusal." + gap.key(), gap.words()).goTo(gap.href());
        });
    }

    /** What is accepted is what was handed over: a document that changed since has to be handed over again. */
    private void requireSame(StorageAct act, YearView year) {
        List<ActLine> lines = act.lines();
        List<KeptDocument> now = documents.of(year, kind -> lines.stream().anyMatch(line -> line.kind() == kind));
        boolean same = lines.stream().allMatch(line -> now.stream().anyMatch(line::matches));
        if (!same) {
            throw new RuleViolation(STORAGE, "archive.refusal.changed").goTo(address(year.slug()));
        }
    }

    private static String address(String slug) {
        return "/years/" + slug + "/archive";
    }
}
