package kg.birikme.library.domain;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.library.LibraryAudience;
import org.jspecify.annotations.Nullable;

/**
 * What is announced.
 *
 * @param item   the document that it points at, if it does
 * @param readBy by which day everybody is to have read it
 */
public record AnnouncementContent(
        String title,
        String words,
        LibraryAudience audience,
        @Nullable UUID item,
        LocalDate readBy) {

    public static final int WORDS_MAX = 4000;
}
