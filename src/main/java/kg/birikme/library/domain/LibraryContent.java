package kg.birikme.library.domain;

import java.time.LocalDate;
import kg.birikme.library.LibraryAudience;
import kg.birikme.library.LibraryKind;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a document.
 *
 * @param topic the shelf on which it stands, in the keeper's words
 */
public record LibraryContent(LibraryKind kind, String title, String topic, String summary, LibraryAudience audience) {

    public static final int TITLE_MAX = 300;
    public static final int TOPIC_MAX = 100;
    public static final int SUMMARY_MAX = 2000;

    LibraryContent cleaned() {
        return new LibraryContent(
                kind, KyrgyzText.clean(title), KyrgyzText.clean(topic), KyrgyzText.clean(summary), audience);
    }

    /**
     * A version of it.
     *
     * @param dated the day of the document itself
     * @param note  what is new in it
     * @param words what is typed here, to be read and printed
     * @param link  where the document itself is on the web; empty where it is not
     */
    public record Edition(@Nullable LocalDate dated, String note, String words, String link) {

        public static final int NOTE_MAX = 500;
        public static final int WORDS_MAX = 20_000;
        public static final int LINK_MAX = 500;

        /** @throws InvalidInput if its link is none of the web */
        Edition cleaned() {
            String address = link.strip();
            if (!address.isEmpty() && !address.matches("https?://\\S+")) {
                throw new InvalidInput("link", "library.invalid.link");
            }
            return new Edition(dated, KyrgyzText.clean(note), KyrgyzText.clean(words), address);
        }
    }
}
