package kg.birikme.transfer.domain;

import java.util.List;
import java.util.stream.Collectors;

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
