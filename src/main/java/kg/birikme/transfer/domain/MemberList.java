package kg.birikme.transfer.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kg.birikme.people.Category;
import kg.birikme.people.MemberKind;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.PersonName;
import kg.birikme.sheet.Table;
import kg.birikme.transfer.domain.MemberImport.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a table into wanted members, and says of every cell that cannot be understood where it stands and why. */
@Component
class MemberList {

    /** Titles of schools' lists are never longer. */
    private static final int LINES_ABOVE = 20;

    private static final Set<String> NUMBERING = Set.of("№", "#", "N", "№ п/п");
    /** Daughter or son of: part of a surname or a patronymic. */
    private static final Set<String> OF_WHOM = Set.of("кызы", "уулу", "кизи", "угли");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+");
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{3,}");

    private final Words words;

    MemberList(Words words) {
        this.words = words;
    }

    /**
     * What a list says.
     *
     * @param heading the line of the headings, from 1
     * @param columns which column of the table is which
     * @param aside   headings of columns that no directory has: left aside
     */
    record Understood(
            List<WantedMember> members,
            List<Fault> faults,
            int heading,
            Map<Integer, MemberColumn> columns,
            List<String> aside) {

        /** Where the cell is that a fault of the column is about; none where the list has no such column. */
        Optional<Integer> at(MemberColumn column) {
            return place(column)
                    .or(() -> column == MemberColumn.SURNAME
                                    || column == MemberColumn.GIVEN
                                    || column == MemberColumn.PATRONYMIC
                            ? place(MemberColumn.FULL_NAME)
                            : Optional.empty());
        }

        private Optional<Integer> place(MemberColumn column) {
            return columns.entrySet().stream()
                    .filter(one -> one.getValue() == column)
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    /**
     * @param yearBegins the first day of the year for which classes are named
     * @param whom       as whom people come of whom the list does not say it
     */
    Understood understand(Table table, LocalDate yearBegins, Whom whom) {
        int heading = heading(table);
        List<Fault> faults = new ArrayList<>();
        if (heading < 0) {
            return new Understood(
                    List.of(), List.of(Fault.of(1, null, "transfer.fault.nothing")), 1, Map.of(), List.of());
        }
        Map<Integer, MemberColumn> columns = columns(table, heading, faults);
        List<String> aside = aside(table, heading, columns);
        if (!faults.isEmpty()) {
            return new Understood(List.of(), faults, heading + 1, columns, aside);
        }
        List<WantedMember> members = new ArrayList<>();
        for (int line = heading + 1; line < table.lines().size(); line++) {
            if (!table.blank(line) && !isBetween(table, line, columns)) {
                CellReader cells = new CellReader(line + 1, cells(table, line, columns));
                member(cells, line + 1, yearBegins, whom).ifPresent(members::add);
                faults.addAll(cells.faults());
            }
        }
        if (members.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.of(heading + 1, null, "transfer.fault.nobody"));
        }
        faults.addAll(repeated(members));
        return new Understood(members, faults, heading + 1, columns, aside);
    }

    /**
     * «Башталгыч класстар», «Бардыгы: 25», or the columns' numbers below the headings: lines that name nobody, as no cell of
     * theirs stands in a column that the list is about.
     */
    private static boolean isBetween(Table table, int line, Map<Integer, MemberColumn> columns) {
        List<Integer> filled = IntStream.range(0, table.lines().get(line).size())
                .filter(at -> !table.cell(line, at).isBlank())
                .boxed()
                .toList();
        boolean counted = filled.size() > 1
                && filled.stream().allMatch(at -> table.cell(line, at).equals(String.valueOf(at + 1)));
        return counted || filled.stream().noneMatch(columns::containsKey);
    }

    private List<String> aside(Table table, int line, Map<Integer, MemberColumn> columns) {
        return IntStream.range(0, table.lines().get(line).size())
                .filter(at -> !columns.containsKey(at))
                .mapToObj(at -> table.cell(line, at))
                .filter(heading -> !heading.isEmpty() && !isNumbering(heading))
                .toList();
    }

    /** A title and empty lines may stand above the headings: the first line that names people, else the first with anything. */
    private int heading(Table table) {
        int last = Math.min(table.lines().size(), LINES_ABOVE);
        for (int line = 0; line < last; line++) {
            List<MemberColumn> known = table.lines().get(line).stream()
                    .map(this::column)
                    .flatMap(Optional::stream)
                    .toList();
            if (known.contains(MemberColumn.FULL_NAME)
                    || known.contains(MemberColumn.SURNAME) && known.contains(MemberColumn.GIVEN)) {
                return line;
            }
        }
        return firstLine(table);
    }

    private static int firstLine(Table table) {
        for (int line = 0; line < table.lines().size(); line++) {
            if (!table.blank(line)) {
                return line;
            }
        }
        return -1;
    }

    private Map<Integer, MemberColumn> columns(Table table, int line, List<Fault> faults) {
        Map<Integer, MemberColumn> columns = new HashMap<>();
        List<String> headings = table.lines().get(line);
        for (int at = 0; at < headings.size(); at++) {
            String heading = headings.get(at);
            Optional<MemberColumn> known = column(heading);
            if (known.isPresent() && columns.containsValue(known.get())) {
                faults.add(Fault.of(line + 1, known.get(), "transfer.fault.columnTwice"));
            } else if (known.isPresent()) {
                columns.put(at, known.get());
            }
        }
        for (MemberColumn column : MemberColumn.values()) {
            if (column.required() && !columns.containsValue(column) && !columns.containsValue(MemberColumn.FULL_NAME)) {
                faults.add(Fault.of(line + 1, column, "transfer.fault.columnMissing"));
            }
        }
        return columns;
    }

    /** «№»: counts lines and says nothing of anybody. */
    private boolean isNumbering(String heading) {
        return NUMBERING.contains(heading.strip()) || words.isOneOf(heading, "transfer.numbering");
    }

    private Optional<MemberColumn> column(String heading) {
        return heading.isEmpty()
                ? Optional.empty()
                : words.constant(heading, MemberColumn.values(), "transfer.column", "transfer.columnAlso");
    }

    private static Map<MemberColumn, String> cells(Table table, int line, Map<Integer, MemberColumn> columns) {
        Map<MemberColumn, String> cells = new EnumMap<>(MemberColumn.class);
        columns.forEach((at, column) -> cells.put(column, table.cell(line, at)));
        String full = cells.remove(MemberColumn.FULL_NAME);
        if (full != null && !columns.containsValue(MemberColumn.SURNAME)) {
            divide(full, cells);
        }
        return cells;
    }

    /**
     * «Сабыр кызы Айгерим», «Бекова Айпери Асан кызы»: the surname first, with the word that belongs to it; what follows the
     * given name is the patronymic.
     */
    private static void divide(String full, Map<MemberColumn, String> cells) {
        List<String> words = new ArrayList<>(List.of(full.strip().split("\\s+")));
        if (words.size() > 1 && INITIALS.matcher(words.get(0)).matches()) {
            // «А. С. Бекова»: the surname is the last, and the given name is asked for.
            words.add(0, words.remove(words.size() - 1));
        }
        int surname = words.size() > 1 && OF_WHOM.contains(words.get(1).toLowerCase(Locale.ROOT)) ? 2 : 1;
        cells.put(MemberColumn.SURNAME, String.join(" ", words.subList(0, Math.min(surname, words.size()))));
        cells.put(MemberColumn.GIVEN, words.size() > surname ? words.get(surname) : "");
        cells.put(
                MemberColumn.PATRONYMIC,
                words.size() > surname + 1 ? String.join(" ", words.subList(surname + 1, words.size())) : "");
    }

    private Optional<WantedMember> member(CellReader cells, int line, LocalDate yearBegins, Whom whom) {
        String surname = cells.text(MemberColumn.SURNAME);
        String given = cells.given();
        String patronymic = cells.text(MemberColumn.PATRONYMIC);
        Optional<Map.Entry<Integer, String>> led = whom == Whom.STAFF ? Optional.empty() : cells.ledClass();
        MemberKind kind = kind(cells, led.isPresent(), whom);
        int year = yearBegins.getYear();
        String subject = cells.text(MemberColumn.SUBJECT);
        String education = cells.text(MemberColumn.EDUCATION);
        Integer teaching = cells.since(MemberColumn.TEACHING, year);
        Integer leading = cells.since(MemberColumn.CLASS_TEACHING, year);
        Category category = category(cells);
        Boolean young = young(cells);
        String phone = cells.text(MemberColumn.PHONE);
        String email = cells.email();
        LocalDate joined = cells.day();
        if (surname == null || given == null || !cells.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WantedMember(
                line,
                new PersonName(spoken(surname), spoken(given), patronymic == null ? null : spoken(patronymic)),
                kind,
                led.map(Map.Entry::getKey).orElse(null),
                led.map(Map.Entry::getValue).orElse(null),
                subject,
                education,
                teaching,
                leading,
                category,
                young,
                phone,
                email,
                joined));
    }

    /** «ТОКТОБЕКОВА» is a heading's way of writing «Токтобекова». */
    private static String spoken(String name) {
        return SHOUTED.matcher(name).replaceAll(found -> {
            String word = found.group().toLowerCase(Locale.ROOT);
            return OF_WHOM.contains(word) ? word : found.group().charAt(0) + word.substring(1);
        });
    }

    /** Whoever leads a class is a class teacher; of whom the list says nothing, it is said for all. None for who is no member. */
    private @Nullable MemberKind kind(CellReader cells, boolean leads, Whom whom) {
        String cell = cells.text(MemberColumn.KIND);
        if (cell == null) {
            return whom == Whom.MEMBERS || leads ? MemberKind.CLASS_TEACHER : null;
        }
        if (Spellings.nothing(cell) || words.isOneOf(cell, "transfer.kindAlso.NONE")) {
            return null;
        }
        Optional<MemberKind> kind = words.constant(cell, MemberKind.values(), "people.kind", "transfer.kindAlso");
        if (kind.isEmpty()) {
            cells.fault(MemberColumn.KIND, "kind", cell);
        } else if (leads && kind.get() == MemberKind.MASTER) {
            cells.fault(MemberColumn.LED_CLASS, "masterWithClass");
        }
        return whom == Whom.STAFF ? null : kind.orElse(MemberKind.CLASS_TEACHER);
    }

    private @Nullable Category category(CellReader cells) {
        String cell = cells.text(MemberColumn.CATEGORY);
        if (cell == null) {
            return null;
        }
        Optional<Category> category = words.constant(
                        cell, Category.values(), "people.category", "transfer.categoryAlso")
                .or(() -> Spellings.category(cell));
        if (category.isEmpty()) {
            cells.fault(MemberColumn.CATEGORY, "category", cell);
        }
        return category.orElse(null);
    }

    private @Nullable Boolean young(CellReader cells) {
        String cell = cells.text(MemberColumn.YOUNG);
        if (cell == null) {
            return null;
        }
        boolean yes = words.isOneOf(cell, "transfer.yes");
        if (!yes && !words.isOneOf(cell, "transfer.no")) {
            cells.fault(MemberColumn.YOUNG, "yesNo", cell);
        }
        return yes;
    }

    private static List<Fault> repeated(List<WantedMember> members) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Integer> people = new HashMap<>();
        Map<String, Integer> classes = new HashMap<>();
        for (WantedMember member : members) {
            Integer before = people.putIfAbsent(member.key(), member.line());
            if (before != null) {
                faults.add(Fault.of(
                        member.line(), MemberColumn.SURNAME, "transfer.fault.personTwice", String.valueOf(before)));
            }
            Integer led = member.grade() == null ? null : classes.putIfAbsent(member.classLabel(), member.line());
            if (led != null) {
                faults.add(Fault.of(
                        member.line(),
                        MemberColumn.LED_CLASS,
                        "transfer.fault.classTwice",
                        member.classLabel(),
                        String.valueOf(led)));
            }
        }
        return faults;
    }

    /**
     * A line of the list, understood. What the list leaves out or empty is null and stays as it is.
     *
     * @param line   its number
     * @param kind   as what a member; null for who is none
     * @param grade  of the class led; null for whom it names none
     * @param letter of that class
     */
    record WantedMember(
            int line,
            PersonName name,
            @Nullable MemberKind kind,
            @Nullable Integer grade,
            @Nullable String letter,
            @Nullable String subject,
            @Nullable String education,
            @Nullable Integer teachingSince,
            @Nullable Integer classTeacherSince,
            @Nullable Category category,
            @Nullable Boolean young,
            @Nullable String phone,
            @Nullable String email,
            @Nullable LocalDate joined) {

        /** By which the person is known again, however the name was typed. */
        String key() {
            return key(name);
        }

        /** Without the patronymic, which many lists leave out. */
        String shortKey() {
            return shortKey(name);
        }

        static String key(PersonName name) {
            return folded(name.full());
        }

        static String shortKey(PersonName name) {
            return folded(name.surname() + " " + name.given());
        }

        private static String folded(String text) {
            return KyrgyzText.fold(text).replaceAll("\\s+", " ");
        }

        /** «7-А»; empty where no class is led. */
        String classLabel() {
            return grade == null ? "" : grade + "-" + letter;
        }
    }
}
