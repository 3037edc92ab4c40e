package kg.birikme.transfer.domain;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import kg.birikme.sheet.Table;
import kg.birikme.sheet.WaitingTables;
import kg.birikme.sheet.WaitingTables.Waiting;
import kg.birikme.transfer.domain.MemberComparison.Compared;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes people and the classes they lead from a list (R15, R17): shows first what would happen, lets cells be mended, then does
 * all of it or nothing. Each step goes through the directory's own services and their rules.
 */
@Service
public class MemberImport {

    static final String PURPOSE = "members";

    /** A field of the preview: the line from 1, the column from 0. */
    private static final Pattern CELL = Pattern.compile("cell-(\\d{1,4})-(\\d{1,2})");

    private static final Pattern LEFT_OUT = Pattern.compile("out-(\\d{1,4})");

    private final MemberComparison comparison;
    private final StaffRegister register;
    private final StaffService staff;
    private final ClassService classes;
    private final Years years;
    private final WaitingTables waiting;
    private final ImportUndo undo;
    private final CurrentActor currentActor;
    private final JsonMapper json;

    MemberImport(
            MemberComparison comparison,
            StaffRegister register,
            StaffService staff,
            ClassService classes,
            Years years,
            WaitingTables waiting,
            ImportUndo undo,
            CurrentActor currentActor,
            JsonMapper json) {
        this.comparison = comparison;
        this.register = register;
        this.staff = staff;
        this.classes = classes;
        this.years = years;
        this.waiting = waiting;
        this.undo = undo;
        this.currentActor = currentActor;
        this.json = json;
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
        return register.entries(year.id(), comparison.usualDay(year)).stream()
                .filter(entry -> entry.kind() != null)
                .toList();
    }

    /** What the list would do; changes nothing. */
    @Transactional(readOnly = true)
    public ImportPreview preview(String yearSlug, ImportChoices choices, Table table) {
        requireKeeper();
        return compare(yearSlug, choices, table).preview();
    }

    /**
     * Keeps the list for its preview and the yes, for a day at the most.
     *
     * @return where it is found
     */
    @Transactional
    public UUID take(String yearSlug, ImportChoices choices, Table table) {
        requireKeeper();
        UUID id = UUID.randomUUID();
        waiting.put(
                id,
                currentActor.get().staff(),
                new Waiting(PURPOSE, open(yearSlug).slug(), json.writeValueAsString(choices), table));
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
        Waiting list = waiting.find(id, currentActor.get().staff(), PURPOSE).orElseThrow(() -> new NotFound("list"));
        return compare(list.place(), choices(list), list.table()).preview();
    }

    /**
     * Mends cells of a kept list and leaves out lines, as the fields of the preview say.
     *
     * @param typed by the fields' names, {@code cell-12-0} and {@code out-12}; what else there is says nothing
     * @throws NotFound if it was done, has lain too long, or is somebody else's
     */
    @Transactional
    public void mend(UUID id, ImportChoices choices, Map<String, String> typed) {
        requireKeeper();
        StaffId person = currentActor.get().staff();
        Waiting list = waiting.take(id, person, PURPOSE).orElseThrow(() -> new NotFound("list"));
        waiting.put(id, person, list.with(json.writeValueAsString(choices), mended(list.table(), typed)));
    }

    private static Table mended(Table table, Map<String, String> typed) {
        Table mended = table;
        for (Map.Entry<String, String> field : typed.entrySet()) {
            Matcher cell = CELL.matcher(field.getKey());
            Matcher out = LEFT_OUT.matcher(field.getKey());
            if (cell.matches()) {
                int line = Integer.parseInt(cell.group(1)) - 1;
                int at = Integer.parseInt(cell.group(2));
                mended = mended.has(line, at) && typed.get("out-" + cell.group(1)) == null
                        ? mended.with(line, at, field.getValue())
                        : mended;
            } else if (out.matches() && mended.has(Integer.parseInt(out.group(1)) - 1, 0)) {
                mended = mended.without(Integer.parseInt(out.group(1)) - 1);
            }
        }
        return mended;
    }

    /**
     * Does what the preview of a kept list showed, if nothing is wrong with it now; then the list is gone.
     *
     * @return what was done, or, with faults in it, why nothing was; nothing if it was done before
     */
    @Transactional
    public Optional<ImportPreview> apply(UUID id) {
        requireKeeper();
        return waiting.take(id, currentActor.get().staff(), PURPOSE).map(list -> {
            ImportPreview done = apply(id, list.place(), choices(list), list.table());
            if (done.sound()) {
                waiting.drop(id);
            }
            return done;
        });
    }

    /**
     * Does what the preview showed, if nothing is wrong with it now; a repeated call does nothing more.
     *
     * @param batch made with the preview; new people get ids from it
     * @return what was done, or, with faults in it, why nothing was
     */
    @Transactional
    public ImportPreview apply(UUID batch, String yearSlug, ImportChoices choices, Table table) {
        requireKeeper();
        Compared compared = compare(yearSlug, choices, table);
        if (compared.sound()) {
            List<ImportUndo.Done> done = compared.changes().stream()
                    .map(change -> apply(batch, compared.year(), change))
                    .filter(ImportUndo.Done::changed)
                    .toList();
            undo.remember(batch, compared.year(), done, compared.entries());
        }
        return compared.preview();
    }

    private ImportUndo.Done apply(UUID batch, YearView year, PlannedChange change) {
        Entry entry = change.entry();
        boolean changes = entry != null && change.describes();
        StaffId person = entry == null ? staff.add(id(batch, "person", change), change.details()) : entry.id();
        if (changes) {
            staff.change(person, requireNonNull(entry).version(), change.details());
        }
        UUID membership = id(batch, "membership", change);
        if (change.joins()) {
            staff.join(membership, person, requireNonNull(change.wanted().kind()), change.from());
        }
        if (change.leads()) {
            classes.lead(
                    person,
                    year.id(),
                    requireNonNull(change.wanted().grade()),
                    requireNonNull(change.wanted().letter()),
                    true);
        }
        return new ImportUndo.Done(
                person,
                entry == null ? 0 : entry.version() + (changes ? 1 : 0),
                entry == null,
                changes ? requireNonNull(entry).details() : null,
                change.joins() ? membership : null,
                change.leads() ? change.wanted().classLabel() : "");
    }

    private static UUID id(UUID batch, String what, PlannedChange change) {
        return UUID.nameUUIDFromBytes(
                (batch + " " + what + " " + change.wanted().key()).getBytes(StandardCharsets.UTF_8));
    }

    private Compared compare(String yearSlug, ImportChoices choices, Table table) {
        return comparison.compare(open(yearSlug), choices, table, may().mayKeepStaff());
    }

    private ImportChoices choices(Waiting list) {
        return json.readValue(list.choices(), ImportChoices.class);
    }

    /** @throws RuleViolation if the year is in storage (R12) */
    private YearView open(String yearSlug) {
        YearView year = years.bySlug(yearSlug);
        if (year.stored()) {
            throw new RuleViolation(Clause.r(12), "transfer.refusal.stored").at("year");
        }
        return year;
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
}
