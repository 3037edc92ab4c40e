package kg.birikme.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A year as a line of four equal quarters with what happens on it; below each quarter its state and its stops in words.
 *
 * @param today where on the line today stands, from 0 to 1; nowhere if null
 */
public record YearLine(List<Quarter> quarters, @Nullable Double today) {

    /** A stop keeps off the ends of its quarter, so that it is seen whose it is. */
    private static final double EDGE = .07;

    private static final int HUNDRED = 100;

    public YearLine {
        quarters = List.copyOf(quarters);
    }

    /**
     * A quarter.
     *
     * @param name  what it is called
     * @param state how it stands, in a word or two
     * @param now   whether today lies in it
     * @param href  where it is looked at
     */
    public record Quarter(String name, String state, Tone tone, boolean now, String href, List<Stop> stops) {

        public Quarter {
            stops = List.copyOf(stops);
        }
    }

    /**
     * Something on a day of its quarter.
     *
     * @param part  how much of the quarter lies before it, from 0 to 1; null where it has no day yet
     * @param label its day, or that it has none
     * @param words what it is and how it stands, read out only
     */
    public record Stop(@Nullable Double part, Tone tone, String label, String words, String href) {}

    /** Where the quarter begins, in per cent of the line's width, as the drawing wants it. */
    public String from(int quarter) {
        return at((double) quarter / quarters.size());
    }

    /** Where a day of the quarter is drawn. */
    public String at(int quarter, double part) {
        return at((quarter + Math.min(1 - EDGE, Math.max(EDGE, part))) / quarters.size());
    }

    /** Where a place of the whole line is drawn. */
    public String at(double place) {
        return String.format(Locale.ROOT, "%.1f%%", place * HUNDRED);
    }
}
