package kg.birikme.plan.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.people.People;
import kg.birikme.people.PersonView;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.LineWork;
import kg.birikme.plan.LineWork.Made;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanStatus;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the plan's pages and papers show, for those who may read it. */
@Service
@Transactional(readOnly = true)
public class PlanPages {

    private final PlanReader plans;
    private final ItemReader items;
    private final Years years;
    private final People people;
    private final List<LineWork> works;
    private final CurrentActor currentActor;
    private final Clock clock;

    PlanPages(
            PlanReader plans,
            ItemReader items,
            Years years,
            People people,
            List<LineWork> works,
            CurrentActor currentActor,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.years = years;
        this.people = people;
        this.works = List.copyOf(works);
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * One revision with all it holds.
     *
     * @param revision which one; without it what the reader works with: those on its way see the newest, the others the
     *                 plan in force
     * @return nothing where the year has no plan
     * @throws NotFound if there is no such year or revision
     */
    public Optional<PlanPage> page(String slug, @Nullable Integer revision) {
        Actor actor = reader();
        YearView year = years.bySlug(slug);
        List<PlanHead> revisions = plans.revisions(year.id(), revision != null);
        if (revisions.isEmpty() && revision == null) {
            return Optional.empty();
        }
        PlanHead head = choose(revisions, revision, actor);
        List<ItemView> all = items.items(head.id());
        return Optional.of(new PlanPage(
                year,
                head,
                revisions,
                all,
                PlanChecks.of(head.texts(), all.stream().map(ItemView::checked).toList(), year),
                new PlanPermissions(actor, head.status(), year.stored()),
                head.unionOf(actor.staff().value()),
                names(all),
                LocalDate.now(clock)));
    }

    /** What became of the year's lines, by line: its meetings, its activities. One SQL statement for each. */
    public Map<UUID, List<Made>> made(PlanPage page) {
        reader();
        YearView year = page.year();
        boolean draft = page.head().status() == PlanStatus.DRAFT;
        return works.stream()
                .filter(work -> !draft || work.ofDrafts())
                .flatMap(work -> work.of(year).stream())
                .collect(Collectors.groupingBy(Made::line));
    }

    /** The year and whether the reader may begin its plan, for the page of a year without one. */
    public Beginning beginning(String slug) {
        YearView year = years.bySlug(slug);
        return new Beginning(year, PlanPermissions.mayStart(reader(), year.stored()));
    }

    /** A year without a plan. */
    public record Beginning(YearView year, boolean mayStart) {}

    /**
     * The open revision, for the forms of the one who may change it.
     *
     * @throws ActionForbidden if the reader is not the chair
     * @throws NotFound if no revision is being drafted
     */
    public Editable editable(String slug) {
        return forAction(slug, PlanAction.EDIT);
    }

    /**
     * For forms that may come back with faults: who may not write in the plan is told so first, whatever was typed.
     *
     * @throws ActionForbidden if the reader is not the chair
     */
    public void checkMayEdit(String slug) {
        new PlanPermissions(reader(), PlanStatus.DRAFT, years.bySlug(slug).stored()).require(PlanAction.EDIT);
    }

    /** The revision that may be put before a meeting; as {@link #editable}. */
    public Editable puttable(String slug) {
        return forAction(slug, PlanAction.PUT_BEFORE_MEETING);
    }

    /** The plan in force, for the marks of fulfilment; as {@link #editable}. */
    public Editable markable(String slug) {
        return forAction(slug, PlanAction.MARK);
    }

    /** A revision that the reader may act on. */
    public record Editable(YearView year, PlanHead head, List<ItemView> items) {

        /** @throws NotFound if it has no such item */
        public ItemView item(UUID id) {
            return items.stream()
                    .filter(item -> item.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("plan item"));
        }
    }

    private Editable forAction(String slug, PlanAction action) {
        Actor actor = reader();
        YearView year = years.bySlug(slug);
        // The right is asked before the plan is sought: who may not act is not told whether there is one.
        new PlanPermissions(actor, PlanStatus.DRAFT, year.stored()).require(action);
        PlanHead head = plans.revisions(year.id()).stream()
                .filter(one -> new PlanPermissions(actor, one.status(), year.stored()).may(action))
                .findFirst()
                .orElseThrow(() -> new NotFound("plan"));
        return new Editable(year, head, items.items(head.id()));
    }

    /** Everybody at work today, in Kyrgyz order: who may answer for an item. */
    public List<PersonView> colleagues() {
        reader();
        return people.atWork(LocalDate.now(clock));
    }

    /** The year's revisions, those given up too, the newest first. */
    public List<PlanHead> revisions(String slug) {
        reader();
        return revisions(years.bySlug(slug));
    }

    /** As {@link #revisions(String)}, of a year that is known. */
    public List<PlanHead> revisions(YearView year) {
        reader();
        return plans.revisions(year.id(), true);
    }

    /**
     * What changed in the revision since a meeting considered it (R2).
     *
     * @param revision which one; without it the newest that a meeting considered
     * @throws NotFound if no meeting considered it, or what it considered was not kept
     */
    public Compared changes(String slug, @Nullable Integer revision) {
        reader();
        YearView year = years.bySlug(slug);
        List<PlanHead> revisions = plans.revisions(year.id());
        PlanHead head = revision != null
                ? numbered(revisions, revision)
                : revisions.stream()
                        .filter(one -> one.protocolNo() != null)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("considered plan"));
        PlanTexts texts = plans.considered(head.id()).orElseThrow(() -> new NotFound("considered plan"));
        List<ItemView> before = items.consideredItems(head.id());
        List<ItemView> now = items.items(head.id());
        return new Compared(
                year,
                head.saying(texts),
                head,
                PlanComparison.of(texts, before, head.texts(), now),
                names(Stream.concat(before.stream(), now.stream()).toList()));
    }

    /** The revision without its items. No page shows it: the demonstration and the tests ask for its version. */
    public PlanHead head(YearId year, PlanId id) {
        return plans.revisions(year).stream()
                .filter(head -> head.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("plan"));
    }

    /** What the later revision changed of the earlier one. */
    public Compared compare(String slug, int earlier, int later) {
        reader();
        YearView year = years.bySlug(slug);
        List<PlanHead> revisions = plans.revisions(year.id(), true);
        PlanHead before = numbered(revisions, earlier);
        PlanHead after = numbered(revisions, later);
        List<ItemView> beforeItems = items.items(before.id());
        List<ItemView> afterItems = items.items(after.id());
        return new Compared(
                year,
                before,
                after,
                PlanComparison.of(before.texts(), beforeItems, after.texts(), afterItems),
                names(Stream.concat(beforeItems.stream(), afterItems.stream()).toList()));
    }

    /** Two revisions and what differs. */
    public record Compared(
            YearView year,
            PlanHead before,
            PlanHead after,
            PlanComparison differences,
            Map<StaffId, PersonName> names) {}

    private Actor reader() {
        Actor actor = currentActor.get();
        ActionForbidden.unless(PlanPermissions.mayRead(actor), "read the plan");
        return actor;
    }

    private static PlanHead choose(List<PlanHead> revisions, @Nullable Integer revision, Actor actor) {
        if (revision != null) {
            return numbered(revisions, revision);
        }
        boolean onTheWay = actor.isAny(Role.CHAIR, Role.SECRETARY, Role.DEPUTY_TEACHING, Role.DIRECTOR);
        return onTheWay ? revisions.get(0) : JpaPlans.working(revisions).orElseThrow();
    }

    private static PlanHead numbered(List<PlanHead> revisions, int revision) {
        return revisions.stream()
                .filter(head -> head.revision() == revision)
                .findFirst()
                .orElseThrow(() -> new NotFound("plan revision"));
    }

    private Map<StaffId, PersonName> names(List<ItemView> of) {
        return people.names(of.stream()
                .flatMap(item -> item.content().responsible().stream())
                .collect(Collectors.toSet()));
    }

    /**
     * One person in two of the plan's offices: allowed in a small school, but never unnoticed (B3).
     *
     * @param ownDraft  who judges drew the plan up or sent it
     * @param bothPosts who approves has agreed it too
     */
    public record PersonalUnion(boolean ownDraft, boolean bothPosts) {

        /** Whether there is anything to be warned of. */
        public boolean any() {
            return ownDraft || bothPosts;
        }
    }

    /** Which of the items a reader wants to see. */
    public enum Shown {
        ALL,
        /** Those that the reader answers for. */
        MINE,
        /** Those whose term has passed and of which nobody has said how they went. */
        LATE,
        /** Those of the quarter that runs. */
        NOW;

        /** The word in an address. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** By the word in an address; all of them for any other. */
        public static Shown of(@Nullable String slug) {
            return Stream.of(values())
                    .filter(one -> one.slug().equals(slug))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    /**
     * Everything that the page of one revision shows.
     *
     * @param revisions all revisions of the year, the newest first
     * @param checks    what it has to have before it is sent on
     * @param union     what the actor has to be warned of before judging it (B3)
     * @param names     the names of those responsible
     */
    public record PlanPage(
            YearView year,
            PlanHead head,
            List<PlanHead> revisions,
            List<ItemView> items,
            List<PlanCheck> checks,
            PlanPermissions may,
            PersonalUnion union,
            Map<StaffId, PersonName> names,
            LocalDate today) {

        /** The items of one section, in their order. */
        public List<ItemView> of(PlanSection section) {
            return items.stream().filter(item -> item.section() == section).toList();
        }

        /** The items of one section that the reader wants to see, in their order. */
        public List<ItemView> of(PlanSection section, Shown shown) {
            return of(section).stream().filter(item -> shows(item, shown)).toList();
        }

        /** How many there are. */
        public long count(Shown shown) {
            return items.stream().filter(item -> shows(item, shown)).count();
        }

        private boolean shows(ItemView item, Shown shown) {
            return switch (shown) {
                case ALL -> true;
                case MINE -> item.concerns(may.actor());
                case LATE -> item.late(today, year);
                case NOW -> item.within(year.quarter(year.proposedQuarter(today)), year);
            };
        }

        /** How far the section is: «3/7» where people work by the plan, else how many items it has. */
        public String progress(PlanSection section) {
            List<ItemView> all = of(section);
            long done = all.stream()
                    .filter(item -> item.mark().state() == DoneState.DONE)
                    .count();
            return running() ? done + "/" + all.size() : String.valueOf(all.size());
        }

        /** Whether nothing keeps the plan from being sent on but the way itself. */
        public boolean complete() {
            return checks.stream().noneMatch(PlanCheck::refuses);
        }

        /** What is still missing, and advice. */
        public List<PlanCheck> lacking() {
            return checks.stream().filter(check -> !check.fulfilled()).toList();
        }

        /** What the plan has. */
        public List<PlanCheck> fulfilled() {
            return checks.stream().filter(PlanCheck::fulfilled).toList();
        }

        /** Whether people work by this plan, or did: its marks mean something. While it is revised they are seen too. */
        public boolean running() {
            return head.revision() > 1
                    || head.status() == PlanStatus.APPROVED
                    || head.status() == PlanStatus.SUPERSEDED;
        }

        /** Items marked done. */
        public long done() {
            return items.stream()
                    .filter(item -> item.mark().state() == DoneState.DONE)
                    .count();
        }

        /** The share of items done, in whole per cent (R1). */
        public long donePercent() {
            return items.isEmpty() ? 0 : done() * 100 / items.size();
        }

        /** Items whose term has passed and of which nobody has said how they went. */
        public long late() {
            return items.stream().filter(item -> item.late(today, year)).count();
        }
    }
}
