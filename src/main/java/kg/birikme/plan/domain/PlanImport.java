package kg.birikme.plan.domain;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.people.People;
import kg.birikme.people.PersonView;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.ResponsibleGroup;
import kg.birikme.plan.domain.PlanDesk.Taken;
import kg.birikme.plan.domain.PlanPages.Editable;
import kg.birikme.plan.domain.PlanPages.PlanPage;
import kg.birikme.school.YearView;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.sheet.ImportNotes;
import kg.birikme.sheet.ImportNotes.Note;
import kg.birikme.sheet.Table;
import kg.birikme.sheet.WaitingTables;
import kg.birikme.sheet.WaitingTables.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the chair's own plan of Word, Excel or the clipboard into her draft: shows first what was understood, asks for the rest,
 * then takes everything at once; and undoes that as long as nobody has changed what came with it.
 */
@Service
public class PlanImport {

    private static final String PURPOSE = "plan";
    private static final Pattern FIELD =
            Pattern.compile("(column|cell|section|person|form|term|out)-(\\d{1,4})(?:-(\\d{1,2}))?");
    /** What is chosen for a name or form that stands for nobody and nothing. */
    public static final String NOBODY = "-";

    private final PlanPages pages;
    private final PlanDesk desk;
    private final PlanLineRepository lines;
    private final People people;
    private final WaitingTables waiting;
    private final ImportNotes notes;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    PlanImport(
            PlanPages pages,
            PlanDesk desk,
            PlanLineRepository lines,
            People people,
            WaitingTables waiting,
            ImportNotes notes,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.lines = lines;
        this.people = people;
        this.waiting = waiting;
        this.notes = notes;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps the table for its preview, for a day at the most.
     *
     * @return where it is found
     * @throws kg.birikme.shared.ActionForbidden if the reader is not the chair
     * @throws NotFound if no revision is being drafted
     * @throws InvalidInput if there is nothing in it
     */
    @Transactional
    public UUID take(String slug, Table table) {
        Editable plan = pages.editable(slug);
        if (table.lines().stream().allMatch(line -> line.stream().allMatch(String::isBlank))) {
            throw new InvalidInput("file", "plan.list.nothing");
        }
        UUID id = UUID.randomUUID();
        waiting.put(
                id,
                desk.actor().staff(),
                new Waiting(PURPOSE, place(plan.head().id()), json.writeValueAsString(ListChoices.none()), table));
        return id;
    }

    /**
     * What was understood of a kept table; changes nothing.
     *
     * @throws NotFound if it was taken, has lain too long, is somebody else's or another plan's
     */
    @Transactional(readOnly = true)
    public ListPreview preview(String slug, UUID id) {
        Editable plan = pages.editable(slug);
        Waiting list = waiting.find(id, desk.actor().staff(), PURPOSE)
                .filter(one -> one.place().equals(place(plan.head().id())))
                .orElseThrow(() -> new NotFound("plan list"));
        return understood(list, plan.year(), knowing());
    }

    /**
     * Keeps what was said of the table in its preview: what its columns hold, where sections begin, who is meant, what cells
     * should say.
     *
     * @param typed by the fields' names; what else there is says nothing. A table that was taken meanwhile is left as it is
     */
    @Transactional
    public void mend(String slug, UUID id, Map<String, String> typed) {
        Editable plan = pages.editable(slug);
        StaffId person = desk.actor().staff();
        waiting.take(id, person, PURPOSE)
                .filter(one -> one.place().equals(place(plan.head().id())))
                .ifPresent(list -> {
                    Known known = knowing();
                    ListPreview before = understood(list, plan.year(), known);
                    ListChoices choices = said(list, before, typed, known, plan.year());
                    Table mended = mended(list.table(), before, typed);
                    waiting.put(id, person, list.with(json.writeValueAsString(choices), mended));
                });
    }

    /**
     * Takes all items that are not left out into the draft, at the ends of their sections; then the table is gone.
     *
     * @return what was taken, or, as long as something is not understood, what; nothing if it was taken before
     * @throws kg.birikme.shared.RuleViolation if the plan has been sent on (R2)
     */
    @Transactional
    public Optional<ListPreview> apply(String slug, UUID id) {
        Editable plan = pages.editable(slug);
        Taken taken = desk.take(plan.head().id(), PlanAction.EDIT);
        return waiting.take(id, taken.by().person(), PURPOSE)
                .filter(list -> list.place().equals(place(taken.plan().id())))
                .map(list -> {
                    ListPreview preview = understood(list, taken.year(), knowing());
                    if (preview.sound()) {
                        add(taken, id, preview);
                        waiting.drop(id);
                    }
                    return preview;
                });
    }

    private void add(Taken taken, UUID id, ListPreview preview) {
        Plan plan = taken.plan();
        List<UUID> added = new ArrayList<>();
        for (ListPreview.Row row : preview.taken()) {
            ItemContent content = row.content();
            UUID item = UUID.nameUUIDFromBytes((id + "/" + row.line()).getBytes(StandardCharsets.UTF_8));
            if (content != null && !plan.has(item)) {
                plan.add(
                        item,
                        lines.save(new PlanLine(UUID.randomUUID(), plan.year())).id(),
                        content);
                added.add(item);
            }
        }
        notes.put(new Note(
                id,
                PURPOSE,
                place(plan.id()),
                taken.by().name(),
                clock.instant(),
                added.stream().map(UUID::toString).collect(Collectors.joining(","))));
        trace("plan.trace.taken", taken, added.size());
    }

    /**
     * The last import of a plan.
     *
     * @param items how many items came with it
     */
    public record LastImport(UUID id, int items) {}

    /** The last import of the plan on the page, where it can be undone. */
    @Transactional(readOnly = true)
    public Optional<LastImport> last(PlanPage page) {
        if (!page.may().may(PlanAction.EDIT)) {
            return Optional.empty();
        }
        Map<UUID, Integer> versions = page.items().stream().collect(Collectors.toMap(ItemView::id, ItemView::version));
        return notes.last(PURPOSE, place(page.head().id()))
                .filter(note -> items(note).allMatch(item -> Integer.valueOf(0).equals(versions.get(item))))
                .map(note -> new LastImport(note.id(), (int) items(note).count()));
    }

    /**
     * Removes all items that came with an import.
     *
     * @throws InvalidInput if one of them has been changed, moved, or removed since
     * @throws NotFound if it is not the plan's last import
     */
    @Transactional
    public void undo(String slug, UUID id) {
        Taken taken = desk.take(pages.editable(slug).head().id(), PlanAction.EDIT);
        Plan plan = taken.plan();
        Note note = notes.take(id, PURPOSE)
                .filter(one -> one.place().equals(place(plan.id())))
                .orElseThrow(() -> new NotFound("plan import"));
        List<UUID> came = items(note).toList();
        if (came.stream().anyMatch(item -> !plan.has(item) || plan.item(item).version() > 0)) {
            throw new InvalidInput("id", "plan.list.changedSince");
        }
        came.forEach(plan::remove);
        notes.drop(id);
        trace("plan.trace.takenBack", taken, came.size());
    }

    private void trace(String key, Taken taken, int items) {
        YearView year = taken.year();
        events.publishEvent(Trace.of(
                key, "/years/#" + year.id().value() + "/plan", "#" + year.id().value(), items));
    }

    private static Stream<UUID> items(Note note) {
        return Stream.of(note.done().split(",")).filter(item -> !item.isEmpty()).map(UUID::fromString);
    }

    private static String place(PlanId plan) {
        return plan.value().toString();
    }

    /** Who there is today. */
    private record Known(List<PersonView> colleagues, PeopleReading reading) {}

    private Known knowing() {
        LocalDate today = LocalDate.now(clock);
        List<PersonView> colleagues = people.atWork(today);
        return new Known(colleagues, new PeopleReading(colleagues, people.officesOn(today)));
    }

    private ListPreview understood(Waiting list, YearView year, Known known) {
        return PlanList.of(list.table(), choices(list), known.colleagues(), known.reading(), year);
    }

    private ListChoices choices(Waiting list) {
        return json.readValue(list.choices(), ListChoices.class);
    }

    private ListChoices said(Waiting list, ListPreview before, Map<String, String> typed, Known known, YearView year) {
        ListChoices now = before.choices();
        Map<Integer, String> sections = new HashMap<>(now.sections());
        Map<String, String> named = new HashMap<>(now.people());
        Map<String, String> forms = new HashMap<>(now.forms());
        Set<Integer> left = new HashSet<>();
        List<List<ListColumn>> columns = before.parts().stream()
                .<List<ListColumn>>map(part -> new ArrayList<>())
                .toList();
        Set<String> persons = known.colleagues().stream()
                .map(person -> person.id().value().toString())
                .collect(Collectors.toSet());
        typed.forEach((name, value) -> {
            Matcher field = FIELD.matcher(name);
            if (!field.matches()) {
                return;
            }
            int number = Integer.parseInt(field.group(2));
            switch (field.group(1)) {
                case "column" -> column(columns, before, number, field.group(3), value);
                case "section" -> section(sections, number, value);
                case "person" ->
                    word(
                            named,
                            before.people(),
                            number,
                            value,
                            chosen -> persons.contains(chosen)
                                    || PlanList.constant(ResponsibleGroup.values(), chosen) != null);
                case "form" ->
                    word(
                            forms,
                            before.forms(),
                            number,
                            value,
                            chosen -> PlanList.constant(FormOfWork.values(), chosen) != null);
                case "out" -> left.add(number);
                default -> {
                    // Cells and terms go into the table itself.
                }
            }
        });
        return new ListChoices(
                PlanList.columns(list.table(), now, known.reading(), year, columns),
                sections,
                PlanList.constant(PlanSection.values(), typed.get("start")) == null
                        ? ""
                        : typed.getOrDefault("start", ""),
                named,
                forms,
                left,
                typed.containsKey("shift"));
    }

    private static void column(
            List<List<ListColumn>> columns, ListPreview before, int part, @Nullable String at, String value) {
        ListColumn column = PlanList.constant(ListColumn.values(), value);
        if (part < columns.size() && at != null && column != null) {
            List<ListColumn> said = columns.get(part);
            if (said.isEmpty()) {
                before.parts().get(part).columns().forEach(one -> said.add(one.holds()));
            }
            if (Integer.parseInt(at) < said.size()) {
                said.set(Integer.parseInt(at), column);
            }
        }
    }

    private static void section(Map<Integer, String> sections, int line, String value) {
        if (value.isEmpty()) {
            sections.remove(line);
        } else if (value.equals(ListChoices.NO_SECTION)
                || value.equals(ListChoices.ITEM)
                || PlanList.constant(PlanSection.values(), value) != null) {
            sections.put(line, value);
        }
    }

    private static void word(
            Map<String, String> said, List<String> asked, int number, String value, Predicate<String> known) {
        if (number < asked.size() && (value.equals(NOBODY) || known.test(value))) {
            said.put(PeopleReading.key(asked.get(number)), value.equals(NOBODY) ? "" : value);
        }
    }

    private static Table mended(Table table, ListPreview before, Map<String, String> typed) {
        Table mended = table;
        for (Map.Entry<String, String> one : typed.entrySet()) {
            Matcher field = FIELD.matcher(one.getKey());
            if (!field.matches()) {
                continue;
            }
            int number = Integer.parseInt(field.group(2));
            if (field.group(1).equals("cell")
                    && field.group(3) != null
                    && mended.has(number, Integer.parseInt(field.group(3)))) {
                mended = mended.with(number, Integer.parseInt(field.group(3)), one.getValue());
            } else if (field.group(1).equals("term")
                    && number < before.terms().size()
                    && !one.getValue().equals(before.terms().get(number))) {
                for (ListPreview.Row row : before.rows()) {
                    if (row.termAt() >= 0 && row.term().equals(before.terms().get(number))) {
                        mended = mended.with(row.line(), row.termAt(), one.getValue());
                    }
                }
            }
        }
        return mended;
    }
}
