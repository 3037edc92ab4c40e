package kg.birikme.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kg.birikme.paper.Table.Cells;

/**
 * A table's columns as wide as its words ask: shared by their weights, but none narrower than its longest word. Where
 * the sheet has not room for all longest words, the letters get smaller; only if even that does not help, words are divided.
 *
 * @param widths one per column
 * @param small  whether the letters are smaller than in other tables
 */
public record Columns(List<Width> widths, boolean small) {

    /** Sizes of letters in tables, in points; the style sheet {@code paper.css} says the same. */
    private static final float SIZE = 10.5f;

    private static final float SMALL_SIZE = 9;
    /** What the ruling and the room beside the text take, in heights of the letters. */
    private static final float BESIDE = 1.15f;

    private static final float POINTS_IN_MILLIMETRE = 72 / 25.4f;

    public Columns {
        widths = List.copyOf(widths);
    }

    /**
     * @param percent its share of the table's width, as style sheets write numbers
     * @param crowded whether a word does not fit, so that words must be divided there
     */
    public record Width(String percent, boolean crowded) {}

    /** The columns of the table on a sheet of so many millimetres between the margins. */
    static Columns of(Table table, int millimetres) {
        List<Float> longest = longest(table);
        float room = millimetres * POINTS_IN_MILLIMETRE;
        boolean small = sum(longest) * SIZE > room;
        float inHeights = room / (small ? SMALL_SIZE : SIZE);
        return new Columns(shared(table, longest, inHeights), small);
    }

    private static List<Float> longest(Table table) {
        List<Float> longest = new ArrayList<>();
        List<Cells> rows = table.rows().stream()
                .filter(Cells.class::isInstance)
                .map(Cells.class::cast)
                .toList();
        for (int at = 0; at < table.columns().size(); at++) {
            int column = at;
            float heading = longest(Typeface.BOLD, table.columns().get(at).heading());
            float cells = rows.stream()
                    .map(row -> longest(Typeface.REGULAR, row.cells().get(column)))
                    .max(Float::compare)
                    .orElse(0f);
            longest.add(Math.max(heading, cells) + BESIDE);
        }
        return longest;
    }

    private static float longest(Typeface face, String text) {
        float longest = 0;
        int start = 0;
        for (int end : LineBreaks.in(text)) {
            longest = Math.max(longest, face.width(text.substring(start, end).strip()));
            start = end;
        }
        return longest;
    }

    /** Who needs more than its share gets what it needs; the others share the rest, until nobody needs more. */
    private static List<Width> shared(Table table, List<Float> longest, float room) {
        float asked = sum(longest);
        if (asked > room) {
            return longest.stream().map(need -> width(need / asked, true)).toList();
        }
        List<Boolean> fixed = new ArrayList<>(Collections.nCopies(longest.size(), false));
        boolean again = true;
        while (again) {
            again = false;
            float unit = unit(table, longest, fixed, room);
            for (int at = 0; at < longest.size(); at++) {
                if (!fixed.get(at) && weight(table, at) * unit < longest.get(at)) {
                    fixed.set(at, true);
                    again = true;
                }
            }
        }
        float unit = unit(table, longest, fixed, room);
        List<Width> widths = new ArrayList<>();
        for (int at = 0; at < longest.size(); at++) {
            widths.add(width((fixed.get(at) ? longest.get(at) : weight(table, at) * unit) / room, false));
        }
        return widths;
    }

    /** What one part of the weights is worth where the fixed columns have their room. */
    private static float unit(Table table, List<Float> longest, List<Boolean> fixed, float room) {
        float rest = room;
        float weights = 0;
        for (int at = 0; at < longest.size(); at++) {
            if (fixed.get(at)) {
                rest -= longest.get(at);
            } else {
                weights += weight(table, at);
            }
        }
        return weights == 0 ? 0 : rest / weights;
    }

    private static int weight(Table table, int at) {
        return table.columns().get(at).weight();
    }

    private static Width width(float share, boolean crowded) {
        return new Width(String.format(Locale.ROOT, "%.2f", share * 100), crowded);
    }

    private static float sum(List<Float> widths) {
        return widths.stream().reduce(0f, Float::sum);
    }
}
