package kg.birikme.control.domain;

import java.time.LocalDate;
import kg.birikme.control.RemarkAbout;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/**
 * What is remarked (R13).
 *
 * @param meeting the meeting's number in addresses; none where no meeting is meant
 * @param due     until when the chair answers
 */
public record RemarkContent(RemarkAbout about, @Nullable Integer meeting, String words, LocalDate due) {

    public static final int WORDS_MAX = 2000;

    /** @throws InvalidInput if it says nothing, or names no meeting where one is meant */
    public RemarkContent {
        words = KyrgyzText.clean(words);
        if (words.isEmpty()) {
            throw new InvalidInput("words", "control.invalid.words");
        }
        if (about.ofMeeting() != (meeting != null)) {
            throw new InvalidInput("about", "control.invalid.about");
        }
    }
}
