package kg.birikme.school;

import java.util.List;

/** A module's part of beginning a new school year: what goes over from the last one. Asks for no right of its own. */
public interface YearCarrying {

    /** What would go over, for the eye of whoever decides. One SQL statement. */
    List<Carried> preview(YearView last);

    /** Takes it over; joins the caller's transaction. */
    void carry(YearView last, YearId next);

    /**
     * One kind of thing that goes over, ends, or stays where it is.
     *
     * @param key   which kind; the words are {@code newyear.carried.} and this
     * @param count how many
     * @param lines each of them, where it may be read by whoever opens years
     */
    record Carried(String key, int count, List<String> lines) {

        public Carried {
            lines = List.copyOf(lines);
        }
    }
}
