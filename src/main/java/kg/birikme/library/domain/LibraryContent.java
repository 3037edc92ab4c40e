package kg.birikme.library.domain;

import java.time.LocalDate;
import kg.birikme.library.LibraryAudience;
import kg.birikme.library.LibraryKind;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a document.
 *
 * @param topic the shelf on which it stands, in the keeper's words
 * @param link  where the document itself is on the web; empty where it is not
 */
public record LibraryContent(
        LibraryKind kind, String title, String topic, String summary, LibraryAudience audience, String link) {

    public static final int TITLE_MAX = 300;
    public static final int TOPIC_MAX = 100;
    public static final int SUMMARY_MAX = 2000;
    public static final int LINK_MAX = 500;

    LibraryContent cleaned() {
        return new LibraryContent(
                kind,
                KyrgyzText.clean(title),
                KyrgyzText.clean(topic),
                KyrgyzText.clean(summary),
                audience,
                link.strip());
    }

    /**
     * A version of it.
     *
     * @param dated the day of the document itself
     * @param note  what is new in it
     * @param words what is typed here, to be read and printed
     */
    public record Edition(@Nullable LocalDate dated, String note, String words) {

        public static final int NOTE_MAX = 500;
        public static final int WORDS_MAX = 20_000;
    }
}
