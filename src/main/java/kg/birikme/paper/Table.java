package kg.birikme.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A ruled table whose heading row repeats on every page and whose rows stay whole.
 *
 * @param columns the columns from left to right
 * @param rows    the rows and group headings in order
 */
public record Table(List<Column> columns, List<Row> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Begins a table: columns first, then rows. */
    public static Builder of() {
        return new Builder();
    }

    /** Whether somebody writes in it by hand. */
    public boolean pen() {
        return columns.stream().anyMatch(Column::pen);
    }

    @Override
    public String kind() {
        return "table";
    }

    /** How a column's cells stand. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT;

        /** The name that the style sheets use. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param heading the words above the column
     * @param weight  how much of the width it likes, beside the others
     * @param align   how its cells stand
     * @param pen     whether it is filled by hand, so that rows must be high enough to write in
     */
    public record Column(String heading, int weight, Align align, boolean pen) {

        public Column {
            if (weight < 1) {
                throw new IllegalArgumentException("A column's weight is at least 1: " + weight);
            }
        }
    }

    /** A row of the table's body. */
    public sealed interface Row permits Cells, Group {

        /** Whether the row is a heading over the rows that follow. */
        default boolean group() {
            return this instanceof Group;
        }
    }

    /**
     * @param cells one text per column; empty ones stay empty for a pen
     */
    public record Cells(List<String> cells) implements Row {

        public Cells {
            cells = List.copyOf(cells);
        }

        /** Whether nothing is printed in the row, so that it must be high enough to write in. */
        public boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /**
     * @param heading what the following rows have in common, across all columns
     */
    public record Group(String heading) implements Row {}

    /** Builds a table from the caller's columns and rows. */
    public static final class Builder {

        private final List<Column> columns = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        private Builder() {}

        /** A column with text set left; weights say how the width is shared. */
        public Builder column(String heading, int weight) {
            return column(heading, weight, Align.LEFT);
        }

        public Builder column(String heading, int weight, Align align) {
            columns.add(new Column(heading, weight, align, false));
            return this;
        }

        /** A column that is filled by hand. */
        public Builder pen(String heading, int weight) {
            columns.add(new Column(heading, weight, Align.LEFT, true));
            return this;
        }

        /** A row; cells that are missing at its end are printed empty. */
        public Builder row(String... cells) {
            return row(Arrays.asList(cells));
        }

        public Builder row(List<String> cells) {
            if (cells.size() > columns.size()) {
                throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
            }
            List<String> padded = new ArrayList<>(cells);
            padded.addAll(Collections.nCopies(columns.size() - cells.size(), ""));
            rows.add(new Cells(padded));
            return this;
        }

        /** A heading over the rows that follow. */
        public Builder group(String heading) {
            rows.add(new Group(heading));
            return this;
        }

        /** Rows left empty on purpose, high enough to write in. */
        public Builder blankRows(int count) {
            for (int i = 0; i < count; i++) {
                row();
            }
            return this;
        }

        public Table build() {
            if (columns.isEmpty()) {
                throw new IllegalStateException("A table needs a column");
            }
            return new Table(columns, rows);
        }
    }
}
