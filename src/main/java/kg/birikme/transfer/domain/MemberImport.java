package kg.birikme.transfer.domain;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.people.domain.ClassService;
import kg.birikme.people.domain.PeoplePermissions;
import kg.birikme.people.domain.StaffRegister;
import kg.birikme.people.domain.StaffRegister.Entry;
import kg.birikme.people.domain.StaffService;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.transfer.domain.MemberList.WantedMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes members and the classes they lead from a list (R15, R17): shows first what would happen, then does all of it or
 * nothing. Each step goes through the directory's own services and their rules.
 */
@Service
public class MemberImport {

    private final MemberList list;
    private final StaffRegister register;
    private final StaffService staff;
    private final ClassService classes;
    private final Years years;
    private final WaitingLists waiting;
    private final CurrentActor currentActor;
    private final Clock clock;

    MemberImport(
            MemberList list,
            StaffRegister register,
            StaffService staff,
            ClassService classes,
            Years years,
            WaitingLists waiting,
            CurrentActor currentActor,
            Clock clock) {
        this.list = list;
        this.register = register;
        this.staff = staff;
        this.classes = classes;
        this.years = years;
        this.waiting = waiting;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @throws ActionForbidden unless the actor keeps the members */
    public void requireKeeper() {
        ActionForbidden.unless(may().mayKeepMembers(), "import members");
    }

    /** The list from which the actor came and to which they return: the administrator sees no members, but the staff. */
    public String listAddress() {
        return may().maySeeMembers() ? "/members" : "/settings/staff";
    }

    /** The years for which classes can be taken in: those not yet in storage, the newest first. */
    @Transactional(readOnly = true)
    public List<YearView> years() {
        requireKeeper();
        return years.all().stream().filter(year -> !year.stored()).toList();
    }

    /** The members of today with the classes of the year, to be filled further by hand and taken in again. */
    @Transactional(readOnly = true)
    public List<Entry> present(String yearSlug) {
        requireKeeper();
        YearView year = years.bySlug(yearSlug);
        return register.entries(year.id(), usualDay(year)).stream()
                .filter(entry -> entry.kind() != null)
                .toList();
    }

    /**
     * What the list would do; changes nothing.
     *
     * @param since first day of membership for lines that name none; without it such a line is a fault
     */
    @Transactional(readOnly = true)
    public ImportPreview preview(String yearSlug, @Nullable LocalDate since, Table table) {
        requireKeeper();
        YearView year = open(yearSlug);
        List<Fault> faults = new ArrayList<>();
        List<PlannedChange> changes = plan(year, since, table, faults);
        return preview(year, since, table, changes, faults);
    }

    /**
     * Keeps the list for its preview and the yes, for a day at the most.
     *
     * @return where it is found
     */
    @Transactional
    public UUID take(String yearSlug, @Nullable LocalDate since, Table table) {
        requireKeeper();
        UUID id = UUID.randomUUID();
        waiting.put(
                id,
                currentActor.get().staff(),
                new WaitingLists.Waiting(open(yearSlug).slug(), since, table));
        return id;
    }

    /**
     * What a kept list would do; changes nothing.
     *
     * @throws NotFound if it was done, has lain too long, or is somebody else's
     */
    @Transactional(readOnly = true)
    public ImportPreview preview(UUID id) {
        requireKeeper();
        WaitingLists.Waiting list = waiting(id);
        return preview(list.year(), list.since(), list.table());
    }

    /**
     * Does what the preview of a kept list showed, if nothing is wrong with it now; then the list is gone.
     *
     * @return what was done, or, with faults in it, why nothing was; nothing if it was done before
     */
    @Transactional
    public Optional<ImportPreview> apply(UUID id) {
        requireKeeper();
        return waiting.find(id, currentActor.get().staff()).map(list -> {
            ImportPreview done = apply(id, list.year(), list.since(), list.table());
            if (done.sound()) {
                waiting.drop(id);
            }
            return done;
        });
    }

    private WaitingLists.Waiting waiting(UUID id) {
        return waiting.find(id, currentActor.get().staff()).orElseThrow(() -> new NotFound("member list"));
    }

    /**
     * Does what the preview showed, if nothing is wrong with it now; a repeated call does nothing more.
     *
     * @param batch made with the preview; new people get ids from it
     * @return what was done, or, with faults in it, why nothing was
     */
    @Transactional
    public ImportPreview apply(UUID batch, String yearSlug, @Nullable LocalDate since, Table table) {
        requireKeeper();
        YearView year = open(yearSlug);
        List<Fault> faults = new ArrayList<>();
        List<PlannedChange> changes = plan(year, since, table, faults);
        if (faults.isEmpty()) {
            changes.forEach(change -> apply(batch, year, change));
        }
        return preview(year, since, table, changes, faults);
    }

    private void apply(UUID batch, YearView year, PlannedChange change) {
        Entry entry = change.entry();
        StaffId person;
        if (entry == null) {
            person = staff.add(id(batch, "person", change), change.details());
        } else {
            person = entry.id();
            if (change.describes()) {
                staff.change(person, entry.version(), change.details());
            }
        }
        if (change.joins()) {
            staff.join(id(batch, "membership", change), person, change.wanted().kind(), change.from());
        }
        if (change.leads()) {
            classes.lead(
                    person,
                    year.id(),
                    requireNonNull(change.wanted().grade()),
                    requireNonNull(change.wanted().letter()),
                    true);
        }
    }

    private static UUID id(UUID batch, String what, PlannedChange change) {
        return UUID.nameUUIDFromBytes(
                (batch + " " + what + " " + change.wanted().key()).getBytes(StandardCharsets.UTF_8));
    }

    private List<PlannedChange> plan(YearView year, @Nullable LocalDate since, Table table, List<Fault> faults) {
        MemberList.Understood understood = list.understand(table, year.start());
        faults.addAll(understood.faults());
        LocalDate usualDay = usualDay(year);
        List<Entry> entries = register.entries(year.id(), usualDay);
        Map<String, List<Entry>> byName = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> WantedMember.shortKey(entry.details().name())));
        Map<String, String> leaders = leaders(entries, understood.members());
        boolean mayDescribe = may().mayKeepStaff();
        List<PlannedChange> changes = new ArrayList<>();
        for (WantedMember wanted : understood.members()) {
            List<Entry> known = known(wanted, byName.getOrDefault(wanted.shortKey(), List.of()));
            Entry entry = known.isEmpty() ? null : known.get(0);
            check(wanted, known, mayDescribe, faults);
            if (wanted.joined() == null && since == null && (entry == null || entry.kind() == null)) {
                faults.add(Fault.of(wanted.line(), MemberColumn.JOINED, "transfer.fault.joinedMissing"));
            }
            changes.add(PlannedChange.of(
                    wanted,
                    entry,
                    since == null ? usualDay : since,
                    mayDescribe,
                    leaders.getOrDefault(wanted.classLabel(), "")));
        }
        return changes;
    }

    /** By the whole name; where list or directory leaves the patronymic out, by the rest of it. */
    private static List<Entry> known(WantedMember wanted, List<Entry> namesakes) {
        List<Entry> exact = namesakes.stream()
                .filter(entry -> WantedMember.key(entry.details().name()).equals(wanted.key()))
                .toList();
        return exact.isEmpty()
                ? namesakes.stream()
                        .filter(entry -> wanted.name().patronymic() == null
                                || entry.details().name().patronymic() == null)
                        .toList()
                : exact;
    }

    private static void check(WantedMember wanted, List<Entry> known, boolean mayDescribe, List<Fault> faults) {
        if (known.size() > 1) {
            faults.add(Fault.of(wanted.line(), MemberColumn.SURNAME, "transfer.fault.ambiguous"));
        } else if (known.isEmpty() && !mayDescribe) {
            faults.add(Fault.of(wanted.line(), MemberColumn.SURNAME, "transfer.fault.newPerson"));
        } else if (!known.isEmpty() && known.get(0).details().worksTo() != null) {
            faults.add(Fault.of(wanted.line(), MemberColumn.SURNAME, "transfer.fault.left"));
        }
    }

    /** Who leads which class now and would lose it without getting another by the same list. */
    private static Map<String, String> leaders(List<Entry> entries, List<WantedMember> members) {
        Set<String> named = members.stream()
                .filter(member -> member.grade() != null)
                .map(WantedMember::shortKey)
                .collect(Collectors.toSet());
        Map<String, String> leaders = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.grade() != null)
                .filter(entry ->
                        !named.contains(WantedMember.shortKey(entry.details().name())))
                .forEach(entry ->
                        leaders.put(entry.classLabel(), entry.details().name().listed()));
        return leaders;
    }

    private static ImportPreview preview(
            YearView year, @Nullable LocalDate since, Table table, List<PlannedChange> changes, List<Fault> faults) {
        List<ImportPreview.Row> rows = changes.stream()
                .map(change -> new ImportPreview.Row(
                        change.wanted().line(),
                        change.wanted().name().full(),
                        change.wanted().classLabel(),
                        change.effects()))
                .toList();
        return new ImportPreview(
                year,
                since,
                rows,
                faults.stream()
                        .sorted(java.util.Comparator.comparingInt(Fault::line))
                        .toList(),
                table);
    }

    /** @throws RuleViolation if the year is in storage (R12) */
    private YearView open(String yearSlug) {
        YearView year = years.bySlug(yearSlug);
        if (year.stored()) {
            throw new RuleViolation(Clause.r(12), "transfer.refusal.stored").at("year");
        }
        return year;
    }

    /** Today within the year, else its first day. */
    private LocalDate usualDay(YearView year) {
        LocalDate today = LocalDate.now(clock);
        return year.contains(today) ? today : year.start();
    }

    private PeoplePermissions may() {
        return new PeoplePermissions(currentActor.get());
    }

    /**
     * What is wrong in a list, and where.
     *
     * @param line       the line as the person's program counts it, from 1
     * @param column     the column; null where the whole line is meant
     * @param messageKey the key of the words
     * @param arguments  what they are filled with
     */
    public record Fault(int line, @Nullable MemberColumn column, String messageKey, List<Object> arguments) {

        public Fault {
            arguments = List.copyOf(arguments);
        }

        static Fault of(int line, @Nullable MemberColumn column, String messageKey, Object... arguments) {
            return new Fault(line, column, messageKey, List.of(arguments));
        }

        /** What the words are filled with, as the message source wants it. */
        public Object[] filling() {
            return arguments.toArray();
        }
    }

    /**
     * What stood in a file: cells as texts, tidied.
     *
     * @param lines all lines, the empty ones too, so that the numbers are those that the person sees
     */
    public record Table(List<List<String>> lines) {

        /** More members than any school has. */
        static final int MOST_LINES = 1_000;

        static final int MOST_CELLS = 50;

        /** Longer than anything that a cell of the directory may hold. */
        static final int LONGEST_CELL = 500;

        public Table {
            lines = lines.stream().map(List::copyOf).toList();
        }

        /** The cell; empty where the line is shorter. */
        String cell(int line, int column) {
            List<String> cells = lines.get(line);
            return column < cells.size() ? cells.get(column) : "";
        }

        /** Whether the line holds nothing. */
        boolean blank(int line) {
            return lines.get(line).stream().allMatch(String::isBlank);
        }

        /** The same as text, for the form that asks whether to go on. */
        public String text() {
            return lines.stream()
                    .map(cells -> cells.stream()
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(";")))
                    .collect(Collectors.joining("\n"));
        }
    }
}
