package kg.birikme.file;

import java.time.Instant;
import kg.birikme.shared.StaffId;

/**
 * A stored file without its content.
 *
 * @param name    cleaned, ending as its type does
 * @param size    in bytes, as it is given out
 * @param addedBy who added it
 * @param addedByName the name at that time
 */
public record StoredFile(
        FileId id,
        FileOwner owner,
        String name,
        FileType type,
        int size,
        StaffId addedBy,
        String addedByName,
        Instant addedAt) {

    private static final int KILO = 1024;

    /** Where it is given out. */
    public String href() {
        return "/files/" + id.value();
    }

    /** Where its small picture is given out, if it is a picture. */
    public String previewHref() {
        return href() + "/preview";
    }

    /** Where it is removed. */
    public String removeHref() {
        return href() + "/remove";
    }

    /** In kilobytes, rounded up. */
    public int kilobytes() {
        return (size + KILO - 1) / KILO;
    }
}
