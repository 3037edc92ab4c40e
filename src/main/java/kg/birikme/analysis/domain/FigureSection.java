package kg.birikme.analysis.domain;

import java.util.List;

/**
 * A section of computed figures as it is shown and printed.
 *
 * @param number 1 to 8, as in form F13
 */
public record FigureSection(int number, List<Line> lines) {

    public FigureSection {
        lines = List.copyOf(lines);
    }

    /** The key of its heading. */
    public String titleKey() {
        return "analysis.section." + number;
    }

    /**
     * One figure.
     *
     * @param name   the key of its words is {@code analysis.figure.} and this
     * @param value  ready for reading
     * @param before the same of the year before; a dash where nothing is known of it
     * @param href   its source
     */
    public record Line(String name, String value, String before, String href) {

        /** The key of its words. */
        public String labelKey() {
            return "analysis.figure." + name;
        }
    }
}
