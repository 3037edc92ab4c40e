package kg.birikme.plan.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kg.birikme.people.PersonView;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanTerm;
import kg.birikme.school.YearView;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.sheet.Table;
import org.jspecify.annotations.Nullable;

/**
 * Turns somebody's own plan, a table with headings and sections of any kind, into items, and says of everything that is not
 * understood where it stands. Nothing is guessed: it is asked.
 */
final class PlanList {

    private static final int MOST_SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;
    private static final int LINES_LOOKED_AT = 100;
    private static final String LEADING_NUMBER = "^\\d{1,3}\\s*[.)]\\s+";

    private final Table table;
    private final ListChoices choices;
    private final PeopleReading people;
    private final YearView year;
    private final boolean tabular;
    private final boolean headed;

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<ListPreview.Row> rows = new ArrayList<>();
    private final Map<Integer, ListPreview.Heading> headings = new TreeMap<>();
    private final Map<String, String> unknownPeople = new LinkedHashMap<>();
    private final Map<String, String> unknownForms = new LinkedHashMap<>();
    private final Set<String> unknownTerms = new LinkedHashSet<>();

    private Part part;
    private @Nullable PlanSection section;

    private PlanList(Table table, ListChoices choices, PeopleReading people, YearView year) {
        this.table = table;
        this.choices = choices;
        this.people = people;
        this.year = year;
        this.tabular = table.lines().stream()
                .anyMatch(line -> line.stream().filter(cell -> !cell.isBlank()).count() > 1);
        this.headed = table.lines().stream().anyMatch(this::isColumnHeading);
        this.section = constant(PlanSection.values(), choices.start());
        this.part = begin("", Collections.nCopies(table.width(), ""), List.of());
    }

    /** What the table says, with all that was said of it. */
    static ListPreview of(
            Table table, ListChoices choices, List<PersonView> colleagues, PeopleReading people, YearView year) {
        PlanList list = new PlanList(table, choices, people, year);
        for (int line = 0; line < table.lines().size(); line++) {
            if (!table.blank(line)) {
                list.read(line);
            }
        }
        return new ListPreview(
                year,
                choices,
                list.used().map(Part::view).toList(),
                List.copyOf(list.headings.values()),
                List.copyOf(list.rows),
                List.copyOf(list.unknownPeople.values()),
                List.copyOf(list.unknownForms.values()),
                List.copyOf(list.unknownTerms),
                colleagues);
    }

    /** What was said of the columns, by the place of their part in the preview, as {@link ListChoices} keeps it. */
    static Map<String, List<ListColumn>> columns(
            Table table, ListChoices choices, PeopleReading people, YearView year, List<List<ListColumn>> said) {
        PlanList list = new PlanList(table, choices, people, year);
        for (int line = 0; line < table.lines().size(); line++) {
            if (!table.blank(line)) {
                list.read(line);
            }
        }
        List<Part> parts = list.used().toList();
        Map<String, List<ListColumn>> columns = new HashMap<>(choices.columns());
        for (int at = 0; at < parts.size() && at < said.size(); at++) {
            if (!said.get(at).isEmpty()) {
                columns.put(parts.get(at).key, said.get(at));
            }
        }
        return columns;
    }

    private Stream<Part> used() {
        return parts.values().stream().filter(one -> !one.samples.isEmpty());
    }

    /** Tables of one kind of headings. */
    private static final class Part {
        private final String key;
        private final List<String> titles;
        private final List<ListColumn> columns;
        private final List<List<String>> samples = new ArrayList<>();

        private Part(String key, List<String> titles, List<ListColumn> columns) {
            this.key = key;
            this.titles = titles;
            this.columns = columns;
        }

        private ListPreview.Part view() {
            int width = samples.stream().mapToInt(List::size).max().orElse(0);
            return new ListPreview.Part(IntStream.range(0, Math.min(width, columns.size()))
                    .mapToObj(at -> new ListPreview.Column(
                            at < titles.size() ? titles.get(at) : "", sample(at), columns.get(at)))
                    .toList());
        }

        private String sample(int at) {
            return samples.stream()
                    .map(cells -> at < cells.size() ? cells.get(at).replace('\n', ' ') : "")
                    .filter(cell -> !cell.isBlank())
                    .limit(MOST_SAMPLES)
                    .map(cell -> cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) + "…" : cell)
                    .collect(Collectors.joining(" | "));
        }
    }

    private void read(int line) {
        List<String> cells = table.lines().get(line);
        if (isColumnHeading(cells)) {
            List<String> titles =
                    cells.stream().map(cell -> cell.replace('\n', ' ')).toList();
            String key = titles.stream().map(KyrgyzText::fold).collect(Collectors.joining("|"));
            part = parts.containsKey(key) ? parts.get(key) : begin(key, titles, columns(cells));
            return;
        }
        if (isCount(cells)) {
            return;
        }
        List<Integer> filled = IntStream.range(0, cells.size())
                .filter(at -> !cells.get(at).isBlank())
                .boxed()
                .toList();
        String said = choices.sections().getOrDefault(line, "");
        if (filled.size() == 1 && !said.equals(ListChoices.ITEM) && !isItem(line, filled.get(0))) {
            heading(line, cells.get(filled.get(0)).replace('\n', ' '), said);
        } else if (headed && part.key.isEmpty() && cells.stream().noneMatch(this::isTerm)) {
            // Above the headings of columns stand stamps and titles, in cells or without.
            return;
        } else if (filled.stream().anyMatch(this::isWanted)) {
            row(line, cells, said, filled);
        } else {
            part.samples.add(cells);
        }
    }

    /** Below headings of more than one column a single cell is a heading, unless it stands where contents stand and knows no section. */
    private boolean isItem(int line, int at) {
        boolean section = SectionReading.of(table.cell(line, at)).isPresent();
        return !section && (!tabular || at > 0 && column(at) == ListColumn.CONTENT);
    }

    private boolean isWanted(int at) {
        return column(at) != ListColumn.NONE;
    }

    private ListColumn column(int at) {
        return at < part.columns.size() ? part.columns.get(at) : ListColumn.NONE;
    }

    private void heading(int line, String text, String said) {
        Optional<PlanSection> read =
                said.isEmpty() ? SectionReading.of(text) : Optional.ofNullable(constant(PlanSection.values(), said));
        headings.put(line, new ListPreview.Heading(line, text, read.orElse(null)));
        read.ifPresent(begun -> section = begun);
    }

    private Part begin(String key, List<String> titles, List<ListColumn> columns) {
        List<ListColumn> said = choices.columns().getOrDefault(key, List.of());
        List<ListColumn> known = said.isEmpty() ? columns.isEmpty() ? proposed() : columns : said;
        List<ListColumn> whole = new ArrayList<>(known);
        while (whole.size() < titles.size()) {
            whole.add(ListColumn.NONE);
        }
        Part begun = new Part(key, titles, whole);
        parts.put(key, begun);
        return begun;
    }

    /** For rows without headings: what the cells of a column are like, shown to be confirmed or put right. */
    private List<ListColumn> proposed() {
        int width = table.width();
        int[] filled = new int[width];
        int[] terms = new int[width];
        int[] named = new int[width];
        int[] letters = new int[width];
        for (List<String> cells : table.lines().stream().limit(LINES_LOOKED_AT).toList()) {
            for (int at = 0; at < cells.size(); at++) {
                String cell = cells.get(at);
                if (!cell.isBlank()) {
                    filled[at]++;
                    letters[at] += cell.length();
                    terms[at] += isTerm(cell) ? 1 : 0;
                    PeopleReading.Understood read = people.of(cell, Map.of());
                    named[at] += read.people().isEmpty() && read.group() == null ? 0 : 1;
                }
            }
        }
        ListColumn[] columns = new ListColumn[width];
        Arrays.fill(columns, ListColumn.NONE);
        int longest = -1;
        for (int at = 0; at < width; at++) {
            if (filled[at] > 0 && terms[at] * 2 >= filled[at] && !isAmong(columns, ListColumn.TERM)) {
                columns[at] = ListColumn.TERM;
            } else if (filled[at] > 0 && named[at] * 2 >= filled[at] && !isAmong(columns, ListColumn.RESPONSIBLE)) {
                columns[at] = ListColumn.RESPONSIBLE;
            } else if (filled[at] > 0 && (longest < 0 || letters[at] > letters[longest])) {
                longest = at;
            }
        }
        if (longest >= 0) {
            columns[longest] = ListColumn.CONTENT;
        }
        return List.of(columns);
    }

    private static boolean isAmong(ListColumn[] columns, ListColumn wanted) {
        return Arrays.asList(columns).contains(wanted);
    }

    private static List<ListColumn> columns(List<String> cells) {
        return cells.stream()
                .map(cell -> ListColumn.headed(cell).orElse(ListColumn.NONE))
                .toList();
    }

    /** The headings of columns: of what is done and of at least one thing more, and nothing that is itself a day or a month. */
    private boolean isColumnHeading(List<String> cells) {
        List<ListColumn> known = cells.stream()
                .map(ListColumn::headed)
                .flatMap(Optional::stream)
                .filter(column -> column != ListColumn.NONE)
                .distinct()
                .toList();
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        return known.size() > 1
                && (known.contains(ListColumn.CONTENT) || known.contains(ListColumn.QUESTIONS))
                && known.size() * 2L >= filled - 1
                && cells.stream().noneMatch(this::isTerm);
    }

    private boolean isTerm(String cell) {
        return TermReading.of(cell, year).isPresent();
    }

    /** «1 | 2 | 3 | 4»: the columns' numbers below their headings. */
    private static boolean isCount(List<String> cells) {
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        return filled > 1
                && IntStream.range(0, cells.size())
                        .allMatch(at -> cells.get(at).isBlank() || cells.get(at).equals(String.valueOf(at + 1)));
    }

    private void row(int line, List<String> cells, String said, List<Integer> filled) {
        part.samples.add(cells);
        PlanSection own = constant(PlanSection.values(), said);
        PlanSection where = own == null ? section : own;
        boolean left = choices.left().contains(line);
        List<String> faults = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        String single = filled.size() == 1 ? cells.get(filled.get(0)) : "";
        String content = or(joined(line, ListColumn.CONTENT, "\n"), single).replaceFirst(LEADING_NUMBER, "");
        String questions = joined(line, ListColumn.QUESTIONS, "\n");
        if (where != PlanSection.MEETINGS) {
            content = content.isBlank() || questions.isBlank() ? content + questions : content + "; " + questions;
        } else if (content.isBlank()) {
            content = questions.lines().findFirst().orElse("");
        }
        String termWords = joined(line, ListColumn.TERM, ", ").replace('\n', ' ');
        Optional<TermReading.Understood> read =
                termWords.isBlank() ? Optional.empty() : TermReading.of(termWords, year);
        boolean words = !termWords.isBlank() && read.isEmpty();
        PeopleReading.Understood answering = people.of(joined(line, ListColumn.RESPONSIBLE, ", "), choices.people());
        FormOfWork form = form(joined(line, ListColumn.FORM, ", "), where, unknown, left);
        if (!left) {
            answering.unknown().forEach(name -> unknownPeople.putIfAbsent(PeopleReading.key(name), name));
            if (words) {
                unknownTerms.add(termWords);
            }
        }
        unknown.addAll(0, answering.unknown());
        check(content, ItemContent.CONTENT_MAX, "plan.list.fault.contentLong", faults);
        check(questions, ItemContent.QUESTIONS_MAX, "plan.list.fault.questionsLong", faults);
        String result = joined(line, ListColumn.RESULT, ", ").replace('\n', ' ');
        check(result, ItemContent.RESULT_MAX, "plan.list.fault.resultLong", faults);
        check(words ? termWords : "", PlanTerm.WORDS_MAX, "plan.list.fault.termLong", faults);
        if (content.isBlank()) {
            faults.add("plan.list.fault.contentMissing");
        }
        int years = read.map(TermReading.Understood::yearsLater).orElse(0);
        ItemContent item = where == null || !faults.isEmpty()
                ? null
                : new ItemContent(
                        where,
                        where == PlanSection.OPEN_EVENTS || where != PlanSection.MEETINGS && form != null,
                        content.replace('\n', ' '),
                        questions,
                        form,
                        words ? PlanTerm.words(termWords) : years > 0 && !choices.shift() ? null : term(read),
                        answering.people(),
                        answering.group(),
                        result,
                        List.of(),
                        "");
        rows.add(new ListPreview.Row(
                line,
                item,
                where,
                content.replace('\n', ' '),
                termWords,
                part.columns.indexOf(ListColumn.TERM),
                words,
                years,
                unknown,
                faults,
                left,
                wanted(line)));
    }

    private List<ListPreview.Cell> wanted(int line) {
        return IntStream.range(0, part.columns.size())
                .filter(this::isWanted)
                .mapToObj(at -> new ListPreview.Cell(at, part.columns.get(at), table.words(line, at)))
                .toList();
    }

    private static @Nullable PlanTerm term(Optional<TermReading.Understood> read) {
        return read.map(TermReading.Understood::term).orElse(null);
    }

    private @Nullable FormOfWork form(String words, @Nullable PlanSection where, List<String> unknown, boolean left) {
        if (words.isBlank()) {
            return where == PlanSection.MEETINGS ? FormOfWork.SITTING : null;
        }
        String key = PeopleReading.key(words);
        String said = choices.forms().get(key);
        if (said != null) {
            return constant(FormOfWork.values(), said);
        }
        Optional<FormOfWork> read = FormReading.of(words);
        if (read.isEmpty()) {
            unknown.add(words);
            if (!left) {
                unknownForms.putIfAbsent(key, words);
            }
        }
        return read.orElse(null);
    }

    private static void check(String text, int longest, String key, List<String> faults) {
        if (text.length() > longest) {
            faults.add(key);
        }
    }

    private String joined(int line, ListColumn wanted, String between) {
        return IntStream.range(0, part.columns.size())
                .filter(at -> part.columns.get(at) == wanted)
                .mapToObj(at -> table.words(line, at))
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining(between));
    }

    private static String or(String text, String other) {
        return text.isBlank() ? other : text;
    }

    static <E extends Enum<E>> @Nullable E constant(E[] constants, @Nullable String name) {
        return Stream.of(constants)
                .filter(one -> Objects.equals(one.name(), name))
                .findFirst()
                .orElse(null);
    }
}
