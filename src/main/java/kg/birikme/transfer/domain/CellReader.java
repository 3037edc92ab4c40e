package kg.birikme.transfer.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.birikme.transfer.domain.MemberImport.Fault;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one line and notes what is wrong with each. An empty cell is null. */
final class CellReader {

    private static final Pattern CLASS = Pattern.compile(
            "(\\d{1,2})\\s*[-–—./]?\\s*[«\"“]?(\\p{L}{1,3}?)[»\"”]?\\s*(?:-?\\s*(?:класс|классы|класста|кл)\\.?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]{2,}");
    private static final Pattern DAY =
            Pattern.compile("(?:с )?(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})(?: ?-?(?:г|ж)\\.?)?");
    private static final Pattern TIMED = Pattern.compile(
            "(\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{5})(?:[ T]\\d{1,2}:\\d{2}.*|\\.\\d+)");
    private static final Pattern ERROR = Pattern.compile(
            "#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|Н/Д|ССЫЛКА!|ЗНАЧ!|ДЕЛ/0!|ИМЯ\\?|ЧИСЛО!|ПУСТО!)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INITIAL = Pattern.compile("\\p{L}(?:\\..*|\\s\\p{L}\\.?)?");
    private static final String CLASS_ALONE = "КЛ";
    private static final int CENTURY = 2000;
    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{5}");
    private static final LocalDate SHEETS_BEGIN = LocalDate.of(1899, 12, 30);
    private static final int HIGHEST_GRADE = 12;
    private static final String LATIN = "ABEKMHOPCTX";
    private static final String ALIKE = "АВЕКМНОРСТХ";

    private final int line;
    private final Map<MemberColumn, String> cells;
    private final List<Fault> faults = new ArrayList<>();

    /** @param line the line's number, from 1 */
    CellReader(int line, Map<MemberColumn, String> cells) {
        this.line = line;
        this.cells = cells;
    }

    List<Fault> faults() {
        return faults;
    }

    void fault(@Nullable MemberColumn column, String key, Object... arguments) {
        faults.add(Fault.of(line, column, "transfer.fault." + key, arguments));
    }

    /** A text as it stands; no formula, no lost letters, not too long. */
    @Nullable
    String text(MemberColumn column) {
        return text(column, cells.getOrDefault(column, ""));
    }

    private @Nullable String text(MemberColumn column, String cell) {
        if (cell.isEmpty() || !column.required() && Spellings.nothing(cell) && !speaks(column)) {
            if (column.required()) {
                fault(column, "required");
            }
            return null;
        }
        if (cell.startsWith("=") || cell.startsWith("@")) {
            fault(column, "formula");
            return null;
        }
        if (ERROR.matcher(cell).matches()) {
            fault(column, "error", cell);
            return null;
        }
        if (cell.indexOf('\uFFFD') >= 0 || column.required() && cell.indexOf('?') >= 0) {
            fault(column, "letters", cell);
            return null;
        }
        if (cell.length() > column.longest()) {
            fault(column, "long", String.valueOf(column.longest()));
            return null;
        }
        return cell;
    }

    /** Where «-» and «жок» are answers of their own. */
    private static boolean speaks(MemberColumn column) {
        return column == MemberColumn.CATEGORY || column == MemberColumn.YOUNG || column == MemberColumn.KIND;
    }

    /** The given name, written out: by initials alone nobody is entered in a directory. */
    @Nullable
    String given() {
        String cell = text(MemberColumn.GIVEN);
        if (cell != null && INITIAL.matcher(cell).matches()) {
            fault(MemberColumn.GIVEN, "initials", cell);
            return null;
        }
        return cell;
    }

    /** A class: its grade and its letter, Latin look-alikes put right. */
    Optional<Map.Entry<Integer, String>> ledClass() {
        String cell = text(MemberColumn.LED_CLASS);
        if (cell == null) {
            return Optional.empty();
        }
        Matcher parts = CLASS.matcher(cell);
        if (!parts.matches()
                || Integer.parseInt(parts.group(1)) > HIGHEST_GRADE
                || parts.group(2).toUpperCase(Locale.ROOT).equals(CLASS_ALONE)) {
            fault(MemberColumn.LED_CLASS, "class", cell);
            return Optional.empty();
        }
        StringBuilder letter = new StringBuilder();
        for (char one : parts.group(2).toUpperCase(Locale.ROOT).toCharArray()) {
            int latin = LATIN.indexOf(one);
            letter.append(latin < 0 ? one : ALIKE.charAt(latin));
        }
        return Optional.of(Map.entry(Integer.parseInt(parts.group(1)), letter.toString()));
    }

    /** The year in which service began, typed as such or as years of service, however it is spelt. */
    @Nullable
    Integer since(MemberColumn column, int thisYear) {
        String cell = text(column);
        if (cell == null) {
            return null;
        }
        Optional<Integer> since = Spellings.since(cell, thisYear);
        if (since.isPresent()) {
            return since.get();
        }
        fault(column, "years", cell);
        return null;
    }

    @Nullable
    String email() {
        String cell = text(MemberColumn.EMAIL);
        if (cell != null && !EMAIL.matcher(cell).matches()) {
            fault(MemberColumn.EMAIL, "email", cell);
            return null;
        }
        return cell;
    }

    /** A day, as people write it, as computers do, or as sheets count it. */
    @Nullable
    LocalDate day() {
        String typed = cells.getOrDefault(MemberColumn.JOINED, "");
        Matcher timed = TIMED.matcher(typed);
        String cell = text(MemberColumn.JOINED, timed.matches() ? timed.group(1) : typed);
        if (cell == null) {
            return null;
        }
        Matcher parts = DAY.matcher(cell);
        try {
            if (parts.matches()) {
                int year = Integer.parseInt(parts.group(3));
                return LocalDate.of(
                        year < 100 ? CENTURY + year : year,
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(1)));
            }
            return DAY_NUMBER.matcher(cell).matches()
                    ? SHEETS_BEGIN.plusDays(Integer.parseInt(cell))
                    : LocalDate.parse(cell);
        } catch (DateTimeException none) {
            fault(MemberColumn.JOINED, "day", cell);
            return null;
        }
    }
}
