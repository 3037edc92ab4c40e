package kg.birikme.paper;

import java.util.List;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A paper as its author sees it, ready to be printed or shown.
 *
 * @param language  the one language of the print
 * @param title     the document's title for readers and archives, not printed
 * @param subject   one sentence on what the paper is about, not printed
 * @param draft     whether every page says that the paper is unfinished
 * @param numbering which pages carry their number
 * @param footer    small text at the bottom left of every page; absent where unused
 * @param sections  the content
 */
public record Paper(
        Language language,
        String title,
        String subject,
        boolean draft,
        Numbering numbering,
        @Nullable String footer,
        List<Section> sections) {

    public Paper {
        sections = List.copyOf(sections);
    }

    /** Begins a paper: portrait sheets, finished, numbered from the second page. */
    public static PaperBuilder in(Language language, String title, String subject) {
        return new PaperBuilder(language, title, subject);
    }

    /** Paper's own few words in the language of the print. */
    public PaperWords words() {
        return PaperWords.of(language);
    }
}
