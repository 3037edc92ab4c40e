package kg.birikme.school;

/**
 * Something of a year that is still open when it is to be closed for storage.
 *
 * @param key    what it is: {@code protocolUnsigned}
 * @param words  its number or name; empty where the key says all
 * @param href   where to put it right, below the application's root
 * @param blocks whether the year cannot be stored with it (B17); otherwise only to know
 */
public record ClosingGap(String key, String words, String href, boolean blocks) {

    /** What keeps the year from storage (B17); the place is an address below that of the year: {@code /plan}. */
    public static ClosingGap blocking(String key, String words, YearView year, String place) {
        return new ClosingGap(key, words, "/years/" + year.slug() + place, true);
    }

    /** What is only to know. */
    public static ClosingGap toKnow(String key, String words, YearView year, String place) {
        return new ClosingGap(key, words, "/years/" + year.slug() + place, false);
    }
}
