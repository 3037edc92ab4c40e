package kg.birikme.web;

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

    public Paging {
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("page " + number + " of size " + size + ", rows " + total);
        }
    }

    /** The page asked for, put right where the address says nonsense. */
    public static Paging of(int asked, long total) {
        int last = (int) Math.max(1, (total + USUAL_SIZE - 1) / USUAL_SIZE);
        return new Paging(Math.min(Math.max(asked, 1), last), USUAL_SIZE, total);
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
