package kg.birikme.transfer.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.birikme.people.domain.ClassService;
import kg.birikme.people.domain.PeoplePermissions;
import kg.birikme.people.domain.StaffDetails;
import kg.birikme.people.domain.StaffRegister;
import kg.birikme.people.domain.StaffRegister.Entry;
import kg.birikme.people.domain.StaffService;
import kg.birikme.people.domain.StaffWithdrawal;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.sheet.ImportNotes;
import kg.birikme.sheet.ImportNotes.Note;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Undoes the last import of people as long as nobody has changed what it brought; both are lines of the trail. */
@Service
public class ImportUndo {

    private static final String DIRECTORY = "directory";
    private static final String STAFF = "/settings/staff";

    private final ImportNotes notes;
    private final StaffRegister register;
    private final StaffService staff;
    private final StaffWithdrawal withdrawal;
    private final ClassService classes;
    private final Years years;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    ImportUndo(
            ImportNotes notes,
            StaffRegister register,
            StaffService staff,
            StaffWithdrawal withdrawal,
            ClassService classes,
            Years years,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.notes = notes;
        this.register = register;
        this.staff = staff;
        this.withdrawal = withdrawal;
        this.classes = classes;
        this.years = years;
        this.currentActor = currentActor;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What an import did to one person.
     *
     * @param version    of the entry since
     * @param added      whether the person was new
     * @param before     what the directory kept before; null where that did not change
     * @param membership the membership that began; null where none did
     * @param led        the class given; empty where none was
     */
    record Done(
            StaffId person,
            int version,
            boolean added,
            @Nullable StaffDetails before,
            @Nullable UUID membership,
            String led) {

        boolean changed() {
            return added || before != null || membership != null || !led.isEmpty();
        }
    }

    /**
     * All that an import did.
     *
     * @param leaders of the classes that it gave or took: who led them before
     */
    private record Undoable(String year, List<Done> people, Map<String, UUID> leaders) {

        /** Who leads which of those classes since. */
        Map<String, UUID> since() {
            return people.stream()
                    .filter(one -> !one.led().isEmpty())
                    .collect(Collectors.toMap(Done::led, one -> one.person().value()));
        }
    }

    /**
     * The last import.
     *
     * @param people   how many it concerned
     * @param possible whether it can be undone still
     */
    public record LastImport(UUID id, String doneBy, Instant at, int people, boolean possible) {}

    void remember(UUID batch, YearView year, List<Done> done, List<Entry> before) {
        if (done.isEmpty()) {
            return;
        }
        Set<String> given = done.stream().map(Done::led).collect(Collectors.toSet());
        Set<StaffId> givenTo = done.stream()
                .filter(one -> !one.led().isEmpty())
                .map(Done::person)
                .collect(Collectors.toSet());
        Map<String, UUID> leaders = before.stream()
                .filter(entry -> entry.grade() != null)
                .filter(entry -> given.contains(entry.classLabel()) || givenTo.contains(entry.id()))
                .collect(Collectors.toMap(Entry::classLabel, entry -> entry.id().value()));
        Undoable undoable = new Undoable(year.slug(), done, leaders);
        notes.put(new Note(
                batch,
                MemberImport.PURPOSE,
                DIRECTORY,
                currentActor.get().name(),
                clock.instant(),
                json.writeValueAsString(undoable)));
        events.publishEvent(Trace.of("transfer.trace.imported", STAFF, done.size(), year.label()));
    }

    /** The last import, for whoever may undo it; nothing where there is none of the last days. */
    @Transactional(readOnly = true)
    public Optional<LastImport> last() {
        return notes.last(MemberImport.PURPOSE, DIRECTORY).map(note -> {
            Undoable undoable = undoable(note);
            return new LastImport(
                    note.id(),
                    note.doneBy(),
                    note.at(),
                    undoable.people().size(),
                    untouched(undoable) && mayUndo(undoable));
        });
    }

    private boolean mayUndo(Undoable undoable) {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        return may.mayKeepStaff()
                || may.mayKeepMembers()
                        && undoable.people().stream().noneMatch(one -> one.added() || one.before() != null);
    }

    /**
     * Undoes an import: people who came with it go again, the others are what they were before. A repeated call does nothing.
     *
     * @throws InvalidInput if somebody has changed something of it since, or what it brought is used elsewhere
     * @throws NotFound     if it is not the last one
     */
    @Transactional
    public void undo(UUID id) {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayKeepMembers(), "undo an import");
        Note note = notes.take(id, MemberImport.PURPOSE).orElseThrow(() -> new NotFound("import"));
        Undoable undoable = undoable(note);
        if (!untouched(undoable)) {
            throw new InvalidInput("id", "transfer.refusal.changedSince");
        }
        YearView year = years.bySlug(undoable.year());
        undoable.since().keySet().stream()
                .filter(led -> !undoable.leaders().containsKey(led))
                .forEach(led -> withdrawal.classOf(year.id(), grade(led), letter(led)));
        undoable.leaders()
                .forEach((led, person) -> classes.lead(new StaffId(person), year.id(), grade(led), letter(led), true));
        undoable.people().forEach(this::takeBack);
        notes.drop(id);
        events.publishEvent(
                Trace.of("transfer.trace.undone", STAFF, undoable.people().size(), year.label()));
    }

    private void takeBack(Done one) {
        if (one.membership() != null) {
            withdrawal.membership(one.membership());
        }
        if (one.before() != null) {
            staff.change(one.person(), one.version(), one.before());
        }
        if (one.added()) {
            withdrawal.person(one.person());
        }
    }

    /** Whether everything is as the import left it. */
    private boolean untouched(Undoable undoable) {
        YearView year = years.bySlug(undoable.year());
        // Who took a class from somebody stands in the log of classes for good, and so in the directory.
        if (year.stored()
                || undoable.people().stream()
                        .anyMatch(one -> one.added() && undoable.leaders().containsKey(one.led()))) {
            return false;
        }
        Map<StaffId, Entry> entries = register.entries(year.id(), year.start()).stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        boolean people = undoable.people().stream().allMatch(one -> {
            Entry entry = entries.get(one.person());
            return entry != null && entry.version() == one.version();
        });
        Map<String, UUID> leaders = new HashMap<>();
        entries.values().stream()
                .filter(entry -> entry.grade() != null)
                .forEach(entry -> leaders.put(entry.classLabel(), entry.id().value()));
        Map<String, UUID> since = undoable.since();
        Set<String> concerned = new TreeSet<>(since.keySet());
        concerned.addAll(undoable.leaders().keySet());
        leaders.keySet().retainAll(concerned);
        return people && leaders.equals(since);
    }

    private Undoable undoable(Note note) {
        return json.readValue(note.done(), Undoable.class);
    }

    private static int grade(String label) {
        return Integer.parseInt(label.substring(0, label.indexOf('-')));
    }

    private static String letter(String label) {
        return label.substring(label.indexOf('-') + 1);
    }
}
