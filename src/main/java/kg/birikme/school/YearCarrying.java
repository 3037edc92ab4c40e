package kg.birikme.school;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A module's part of beginning a new school year: what goes over from the last one. Asks for no right of its own. */
public interface YearCarrying {

    /** What would go over, for the eye of whoever decides. One SQL statement. */
    List<Carried> preview(YearView last);

    /** Takes it over; joins the caller's transaction. */
    void carry(YearView last, YearId next);

    /** Of two methods. */
    static YearCarrying of(Function<YearView, List<Carried>> preview, BiConsumer<YearView, YearId> carry) {
        return new YearCarrying() {
            @Override
            public List<Carried> preview(YearView last) {
                return preview.apply(last);
            }

            @Override
            public void carry(YearView last, YearId next) {
                carry.accept(last, next);
            }
        };
    }

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
