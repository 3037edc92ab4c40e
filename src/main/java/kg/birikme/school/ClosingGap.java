package kg.birikme.school;

/**
 * Something of a year that is still open when it is to be closed for storage.
 *
 * @param key    what it is: {@code protocolUnsigned}
 * @param words  its number or name; empty where the key says all
 * @param href   where to put it right, below the application's root
 * @param blocks whether the year cannot be stored with it (B17); otherwise only to know
 */
public record ClosingGap(String key, String words, String href, boolean blocks) {}
