package kg.birikme.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture of horizontal bars, drawn on the server as SVG by {@code <b:chart>}: the name over each bar, its
 * value at the right. It tells nothing that a table beside it does not tell too.
 *
 * @param name        of its parts on the page, once a page
 * @param title       what it shows
 * @param description the same in a sentence with the values, for whoever does not see it
 * @param rows        the bars from top to bottom
 * @param legend      what the pieces of a bar mean, in their order; empty where a bar is one piece
 */
public record BarChart(String name, String title, String description, List<Row> rows, List<String> legend) {

    /** The width of the drawing; it grows and shrinks with its place. */
    public static final int WIDTH = 320;

    private static final int ROW = 40;
    private static final int TEXT = 15;
    private static final int BAR = 22;

    public BarChart {
        rows = List.copyOf(rows);
        legend = List.copyOf(legend);
    }

    /**
     * A bar as it is asked for.
     *
     * @param label  its name
     * @param value  its value in words or figures
     * @param pieces the lengths of its pieces
     */
    public record Bar(String label, String value, List<Integer> pieces) {

        public Bar {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A bar as it is drawn.
     *
     * @param top  where its text stands
     * @param from where the bar begins, from the top
     */
    public record Row(String label, String value, int top, int from, List<Piece> pieces) {}

    /**
     * A piece of a bar.
     *
     * @param series its place in the legend, from 1
     */
    public record Piece(int series, int left, int length) {}

    /**
     * Draws the bars on one scale.
     *
     * @param whole what the full width means; bars that are longer end there
     */
    public static BarChart of(
            String name, String title, String description, List<Bar> bars, int whole, List<String> legend) {
        List<Row> rows = new ArrayList<>();
        for (Bar bar : bars) {
            int top = rows.size() * ROW;
            rows.add(new Row(bar.label(), bar.value(), top + TEXT, top + BAR, pieces(bar, whole)));
        }
        return new BarChart(name, title, description, rows, legend);
    }

    private static List<Piece> pieces(Bar bar, int whole) {
        List<Piece> pieces = new ArrayList<>();
        int sum = 0;
        for (int i = 0; i < bar.pieces().size(); i++) {
            int left = at(sum, whole);
            sum += bar.pieces().get(i);
            if (bar.pieces().get(i) > 0) {
                pieces.add(new Piece(i + 1, left, at(sum, whole) - left));
            }
        }
        return pieces;
    }

    private static int at(int amount, int whole) {
        return whole == 0 ? 0 : (int) Math.min(WIDTH, Math.round((double) amount * WIDTH / whole));
    }

    /** What the drawing lies in. */
    public String viewBox() {
        return "0 0 " + WIDTH + " " + rows.size() * ROW;
    }
}
