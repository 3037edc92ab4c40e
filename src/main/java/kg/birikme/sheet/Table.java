package kg.birikme.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stood in a file or a clipboard: cells as texts, tidied. What stood between tables, as a document has it, is a line of one
 * cell.
 *
 * @param lines all lines, the empty ones too, so that the numbers are those that the person sees
 */
public record Table(List<List<String>> lines) {

    /** More members than any school has, and more items than any plan. */
    public static final int MOST_LINES = 1_000;

    public static final int MOST_CELLS = 50;

    /** Longer than anything that a cell of a directory or a plan may hold. */
    public static final int LONGEST_CELL = 2_000;

    public Table {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** The cell in one line; empty where the line of the table is shorter. */
    public String cell(int line, int column) {
        return words(line, column).replace('\n', ' ');
    }

    /** The cell with its own lines, as questions or several people stand in it. */
    public String words(int line, int column) {
        List<String> cells = lines.get(line);
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether the line holds nothing. */
    public boolean blank(int line) {
        return lines.get(line).stream().allMatch(String::isBlank);
    }

    /** How many cells the longest line has. */
    public int width() {
        return lines.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Whether there is such a line, and a cell may stand at that column. */
    public boolean has(int line, int column) {
        return line >= 0 && line < lines.size() && column >= 0 && column < MOST_CELLS;
    }

    /** The same with another text in one cell. */
    public Table with(int line, int column, String text) {
        List<List<String>> changed = new ArrayList<>(lines);
        List<String> cells = new ArrayList<>(changed.get(line));
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        changed.set(line, cells);
        return new Table(changed);
    }

    /** The same with one line emptied; the others keep their numbers. */
    public Table without(int line) {
        List<List<String>> changed = new ArrayList<>(lines);
        changed.set(line, List.of());
        return new Table(changed);
    }

    /** The same as text, as {@link Tables#readText} reads it again. */
    public String text() {
        return lines.stream()
                .map(cells -> cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n"));
    }
}
