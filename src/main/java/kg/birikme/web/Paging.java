package kg.birikme.web;

import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * Where a paged list stands.
 *
 * @param number the page being shown, from 1
 * @param size   rows on a page
 * @param total  rows altogether
 */
public record Paging(int number, int size, long total) {

    /** Rows on a page unless a list has a reason for another figure. */
    public static final int USUAL_SIZE = 20;

    private static final int MOST_PAGES = 1_000_000;

    public Paging {
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("page " + number + " of size " + size + ", rows " + total);
        }
    }

    /** The page asked for, put right where the address says nonsense. */
    public static Paging of(int asked, long total) {
        return of(asked, USUAL_SIZE, total);
    }

    /** The page asked for among pages of the size, put right where the address says nonsense. */
    public static Paging of(int asked, int size, long total) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        return new Paging(Math.min(Math.max(asked, 1), last), size, total);
    }

    /**
     * Reads the page asked for; past the end, the last one. A list says how many rows there are only with a row, so that
     * whoever asks for too much costs two more questions, and nobody else any.
     *
     * @param asked from 1, as the address says it, whatever that is
     * @param rows  reads a page from its offset on
     * @param total how many rows there are altogether, 0 where the page has none
     */
    public static <T> T read(int asked, int size, LongFunction<T> rows, ToLongFunction<T> total) {
        long page = Math.min(Math.max(asked, 1), MOST_PAGES);
        T found = rows.apply((page - 1) * size);
        if (page == 1 || total.applyAsLong(found) > 0) {
            return found;
        }
        T first = rows.apply(0);
        long last = Math.max(1, (total.applyAsLong(first) + size - 1) / size);
        return last == 1 ? first : rows.apply((last - 1) * size);
    }

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Rows before this page, for {@code offset}. */
    public long offset() {
        return (long) (number - 1) * size;
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < last();
    }
}
